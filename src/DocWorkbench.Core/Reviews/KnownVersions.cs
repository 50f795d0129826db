using System.Collections.Concurrent;
using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Changes.Rebasing;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Reviews;

/// <summary>The texts a review was about, read and compared once for all foldings of it, and its proposals placed in them.</summary>
internal sealed class KnownVersions
{
    private readonly ConcurrentDictionary<string, HowTo> _read = new();
    private readonly ConcurrentDictionary<(int Proposal, string Made), Placement> _placed = new();
    private readonly ConcurrentDictionary<(string From, string To), VersionShift> _shifts = new();

    /// <param name="text">As <see cref="TextBlob"/> reads a file's bytes.</param>
    public HowTo Read(string sha256, string text) =>
        _read.GetOrAdd(sha256, _ => HowToReader.Read(SourceText.FromBytes(TextBlob.Write(text))));

    /// <summary>Null where both are the same.</summary>
    public VersionShift? Shift(HowTo from, HowTo to) =>
        from.Source.Sha256 == to.Source.Sha256
            ? null
            : _shifts.GetOrAdd((from.Source.Sha256, to.Source.Sha256), _ => new VersionShift(from, to));

    /// <param name="number">The proposal's, from 1; a review's proposals never change.</param>
    public Placement Place(HowTo made, Proposal proposal, int number) =>
        _placed.GetOrAdd((number, made.Source.Sha256), _ => OperationPlacer.Place(made, proposal));
}

using System.Collections.Immutable;
using DocWorkbench.Core.Changes.Aligning;
using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Changes;

/// <summary>Compares two versions of a how-to, block by block and then word by word.</summary>
public static class DocumentDiffer
{
    private const string TooLarge = "simplified: too large to compare word by word";
    private const string TooMany = "simplified: too many changes to try each on its own";
    private const string OtherEncoding = "simplified: the two files have different encodings";

    public static DocumentDiff Compare(HowTo before, HowTo after, CancellationToken cancellation)
    {
        if (before.Source.Bytes.AsSpan().SequenceEqual(after.Source.Bytes.AsSpan()))
        {
            return new DocumentDiff([], Simplified: null);
        }

        if (before.Source.Encoding != after.Source.Encoding)
        {
            return new DocumentDiff(Numbered([FileDiffer.ChangeOfEncoding(before, after)]), OtherEncoding);
        }

        var (changes, simplified) = CompareText(before, after, cancellation);
        DocumentChange?[] all =
        [
            FileDiffer.ChangeOfMark(before.Source, after.Source),
            .. changes,
            FileDiffer.ChangeOfTail(before.Source, after.Source),
        ];
        return new DocumentDiff(Numbered(all.OfType<DocumentChange>()), simplified);
    }

    private static (List<DocumentChange> Changes, string? Simplified) CompareText(HowTo before, HowTo after, CancellationToken cancellation)
    {
        var alignment = UnitAligner.Align(ComparedUnit.Of(before), ComparedUnit.Of(after), cancellation);
        var pieces = PieceCutter.Cut(alignment, MoveFinder.Find(alignment));
        var builder = new ChangeBuilder(before, after, alignment);
        var changes = new List<DocumentChange>();
        var groups = new ChangeGrouper(pieces);
        BlankJoiner.Join(pieces, alignment, groups);
        var guard = new StructureGuard(pieces, alignment, groups, cancellation);
        guard.Join();
        foreach (var group in groups.Groups())
        {
            cancellation.ThrowIfCancellationRequested();
            changes.Add(builder.Build(group));
        }

        var simplified =
            alignment.Limited || builder.Limited ? TooLarge
            : guard.Limited ? TooMany
            : null;
        return (changes, simplified);
    }

    private static ImmutableArray<DocumentChange> Numbered(IEnumerable<DocumentChange> changes) =>
        [.. changes.Select((c, i) => c with { Number = i + 1 })];
}

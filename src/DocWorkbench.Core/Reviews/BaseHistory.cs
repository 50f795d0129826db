using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Changes.Rebasing;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;

namespace DocWorkbench.Core.Reviews;

/// <summary>Which text a review was about at each moment.</summary>
internal sealed class BaseHistory
{
    private readonly KnownVersions _versions;
    private readonly List<(long Sequence, long UtcTicks, HowTo HowTo)> _moments = [];

    /// <param name="events">All of them, by sequence.</param>
    public BaseHistory(HowTo first, IReadOnlyList<RecordedEvent> events, KnownVersions versions)
    {
        _versions = versions;
        _moments.Add((0, long.MinValue, first));
        var moves = new Dictionary<long, RecordedEvent>();
        var standing = new SortedSet<long>();
        foreach (var recorded in events)
        {
            var sequence = recorded.Event.Sequence;
            if (recorded is { Event.Kind: ReviewEventKind.BroughtUpToDate, Text: not null })
            {
                moves.Add(sequence, recorded);
                standing.Add(sequence);
            }
            else if (!EventFold.IsTurn(recorded.Event, out var turned) || !moves.ContainsKey(turned))
            {
                continue;
            }
            else if (recorded.Event.Kind == ReviewEventKind.Undone)
            {
                standing.Remove(turned);
            }
            else
            {
                standing.Add(turned);
            }

            Move = standing.Count == 0 ? null : moves[standing.Max].Event;
            var now = Move is null ? first : versions.Read(Move.Target, moves[Move.Sequence].Text ?? "");
            _moments.Add((sequence, recorded.Event.UtcTicks, now));
        }
    }

    /// <summary>What the review is about.</summary>
    public HowTo Current => _moments[^1].HowTo;

    /// <summary>The event that made it so; null while it is about the text it began with.</summary>
    public ReviewEvent? Move { get; }

    /// <summary>What the page showed when an event was recorded.</summary>
    public HowTo At(ReviewEvent recorded) => _moments.FindLast(m => m.Sequence < recorded.Sequence).HowTo;

    /// <summary>What a proposal was made for; null for a text that this review was never about.</summary>
    public HowTo? Of(RecordedProposal proposal) =>
        proposal.Proposal.BaseSha256 is { } made
            ? _moments.Find(m => m.HowTo.Source.Sha256 == made).HowTo
            : _moments.FindLast(m => m.UtcTicks < proposal.UtcTicks || m.Sequence == 0).HowTo;

    /// <summary>Null where both are the same.</summary>
    public VersionShift? Shift(HowTo from, HowTo to) => _versions.Shift(from, to);

    /// <param name="number">The proposal's, from 1.</param>
    public Placement Place(HowTo made, Proposal proposal, int number) => _versions.Place(made, proposal, number);
}

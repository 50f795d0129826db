using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;

namespace DocWorkbench.Core.Reviews;

/// <summary>Folds a review's proposals and events into its state.</summary>
public static class ReviewFolder
{
    /// <summary>With proposals that were all there before the first event.</summary>
    public static ReviewState Fold(HowTo howTo, IReadOnlyList<Proposal> proposals, IReadOnlyList<RecordedEvent> events) =>
        Fold(howTo, [.. proposals.Select(p => new RecordedProposal(p, UtcTicks: long.MinValue))], events, before: null);

    /// <param name="howTo">The text the review began with.</param>
    /// <param name="proposals">In order; the first is proposal 1.</param>
    /// <param name="events">By sequence.</param>
    /// <param name="before">An earlier state of the same review, whose work need not be done again; null for none.</param>
    public static ReviewState Fold(
        HowTo howTo,
        IReadOnlyList<RecordedProposal> proposals,
        IReadOnlyList<RecordedEvent> events,
        ReviewState? before
    )
    {
        var versions = before?.Versions ?? new KnownVersions();
        var standing = EventFold.Standing(events);
        var bases = new BaseHistory(howTo, events, versions);
        var room = new ChangeRoom(bases, standing);
        foreach (var written in standing.Where(e => e.Event.Kind == ReviewEventKind.Written))
        {
            room.AddWritten(written);
        }

        for (var i = 0; i < proposals.Count; i++)
        {
            room.AddProposal(proposals[i], number: i + 1);
        }

        return new ReviewState
        {
            HowTo = bases.Current,
            Move = bases.Move,
            Changes = room.InDocumentOrder(),
            AlreadyThere = room.AlreadyThere(),
            Tray = room.Tray(),
            FindingDecisions = FindingDecision.Standing(standing),
            SkippedPassages = SkippedPassage.Standing(standing),
            Comments = CommentFold.Fold(standing),
            Standing = [.. standing.Select(e => e.Event)],
            LastDeed = EventFold.LastDeed(events, standing),
            Versions = versions,
        };
    }
}

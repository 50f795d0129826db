using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Findings;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Decides what is left of a section or of the whole how-to at once; never what somebody decided already.</summary>
internal static class RestDeeds
{
    /// <summary>The undecided changes of the how-to that need no choice of their own.</summary>
    public static List<ReviewedChange> Rest(this DeskView view) =>
        [.. view.State.Changes.Where(c => c is { Carry: null, Decision: { Kind: DecisionKind.Undecided, Parts: null } })];

    /// <summary>Those of them in the section a change stands in.</summary>
    public static RestChoice RestOfSection(this DeskView view, ReviewedChange change, bool accept) =>
        new(
            [.. view.Rest().Where(c => c.Change.Section == change.Change.Section)],
            accept,
            ReviewTexts.Rest_InSection.With(SectionWords.Short(view.HowTo, change.Change.Section))
        );

    /// <summary>Offers no more to take back what was decided at once.</summary>
    public static Task EndOfferAsync(this ReviewDesk desk)
    {
        var words = desk.Bulk?.Words;
        desk.Bulk = null;
        return desk.SayAsync(desk.Status == words ? "" : desk.Status);
    }

    public static async Task<bool> DecideRestAsync(this ReviewDesk desk, RestChoice rest, Action<DeskView>? beforeShown = null)
    {
        if (desk.View is not { } view)
        {
            return false;
        }

        if (rest.Accept && (!await desk.CheckedAsync() || (view = desk.View) is null))
        {
            await desk.SayAsync(ReviewTexts.Error_NotCompared);
            return false;
        }

        // What has an open finding of high severity is looked at one by one.
        var decided = rest.Changes.Where(c => !rest.Accept || !view.HoldsUp(c)).ToList();
        var held = rest.Changes.Count - decided.Count;
        if (decided.Count == 0)
        {
            await desk.SayAsync(held == 0 ? ReviewTexts.Empty_Rest : ReviewTexts.Error_AllHeld.With(held));
            return false;
        }

        var kind = rest.Accept ? ReviewEventKind.Accepted : ReviewEventKind.Rejected;
        var done = (
            !rest.Accept ? ReviewTexts.Done_RestRejected
            : held == 0 ? ReviewTexts.Done_RestAccepted
            : ReviewTexts.Done_RestAcceptedBut
        ).With(decided.Count, rest.Where, held);
        return await desk.AppendAsync(
            [.. decided.Select(c => NewEvent.Of(kind, c.Change.Id, rest.Accept ? c.Change.NewText : null, DeskDeeds.SeenOf(view, c)))],
            done,
            after =>
            {
                desk.Bulk = BulkDeed.Of(after, kind, decided, done);
                beforeShown?.Invoke(after);
            }
        );
    }
}

using DocWorkbench.Core.Reviews;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Tells what is new since a person's last visit. Their own deeds never are.</summary>
internal static class VisitNews
{
    /// <summary>The change came since then.</summary>
    public static bool IsNew(this DeskView view, ReviewedChange change) =>
        view.Since is not null
        && (
            change.Proposal > 0
                ? change.Proposal <= view.Proposals.Length && view.IsNew(view.Proposals[change.Proposal - 1])
                // By hand: the event that wrote it is the one its id is the target of.
                : view.IsNew(view.Stored.Events.FirstOrDefault(it => it.Event.Target == change.Change.Id)?.Event)
        );

    /// <summary>Somebody else decided about the change since then.</summary>
    public static bool IsNewlyDecided(this DeskView view, ReviewedChange change) =>
        view.Since is not null && view.IsNew(view.Stored.Events.LastOrDefault(it => it.Subject == change.Change.Id)?.Event);

    /// <summary>Somebody else added the material since then.</summary>
    public static bool IsNew(this DeskView view, DeskMaterial material) =>
        view.Since is { } since && material.Ordinal > since.Seen.Material && !view.IsMe(material.Stored.AddedBy);

    // The answer to a question one asked before one left is no deed of one's own.
    private static bool IsNew(this DeskView view, DeskProposal proposal) =>
        view.Since is { } since
        && proposal.Stored.Ordinal > since.Seen.Proposal
        && (!view.IsMe(proposal.Stored.ActorId) || proposal.Asked is { } asked && asked.AskedTicks < since.At.UtcTicks);

    private static bool IsNew(this DeskView view, ReviewEvent? recorded) =>
        view.Since is { } since && recorded is not null && recorded.Sequence > since.Seen.Event && !view.IsMe(recorded.ActorId);
}

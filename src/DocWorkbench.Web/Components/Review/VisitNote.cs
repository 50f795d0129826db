using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Review;

/// <summary>What a person's page showed at one moment.</summary>
internal sealed record VisitNote(DeskView Shown, DateTimeOffset At)
{
    public SeenUpTo Seen =>
        new(
            Shown.Stored.Events.LastOrDefault()?.Event.Sequence ?? 0,
            Shown.Stored.Proposals.Select(proposal => proposal.Ordinal).DefaultIfEmpty().Max(),
            Shown.Stored.Materials.Select(material => material.Ordinal).DefaultIfEmpty().Max()
        );
}

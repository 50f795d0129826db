using System.Collections.Immutable;
using DocWorkbench.Core.Reviews;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Several decisions that were made at once and can be taken back at once.</summary>
/// <param name="Words">What happened, in a sentence.</param>
/// <param name="Events">In the order of the how-to; at least one.</param>
public sealed record BulkDeed(string Words, ImmutableArray<ReviewEvent> Events)
{
    /// <summary>Tells it from every other deed of the review.</summary>
    public long Id => Events[0].Sequence;

    /// <summary>The change to look at once it is taken back.</summary>
    public string First => Events[0].Target;

    /// <param name="decided">The changes as the page showed them.</param>
    public static BulkDeed Of(DeskView after, ReviewEventKind kind, IEnumerable<ReviewedChange> decided, string words) =>
        new(words, [.. decided.Select(c => after.Stored.Events.Last(e => e.Event.Kind == kind && e.Event.Target == c.Change.Id).Event)]);

    /// <summary>Whether anything of it still counts.</summary>
    public bool Stands(DeskView view) => Events.Any(e => view.State.Standing.Contains(e));

    /// <summary>Whether nothing was done since about any of its changes, so that all of it can be taken back and nothing else.</summary>
    public bool CanUndo(DeskView view) => Events.All(e => view.Stored.LastAbout(e.Target) == e.Sequence);

    /// <summary>Whether it is what undo takes back next.</summary>
    public bool IsLast(DeskView view) =>
        view.State.LastDeed.Select(e => e.Sequence).Order().SequenceEqual(Events.Select(e => e.Sequence).Order());
}

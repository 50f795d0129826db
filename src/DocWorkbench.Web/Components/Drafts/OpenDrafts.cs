using System.Collections.Immutable;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Components.Review;

namespace DocWorkbench.Web.Components.Drafts;

/// <summary>Where on the page a person finds their texts that are not saved.</summary>
internal sealed class OpenDrafts
{
    public static OpenDrafts Nothing { get; } = new();

    /// <summary>By change.</summary>
    public ImmutableDictionary<string, DeskDraft> Changes { get; private init; } = ImmutableDictionary<string, DeskDraft>.Empty;

    /// <summary>By the start of a block of the how-to.</summary>
    public ImmutableDictionary<int, DeskDraft> Blocks { get; private init; } = ImmutableDictionary<int, DeskDraft>.Empty;

    /// <summary>For a change by hand, and those whose place is gone.</summary>
    public ImmutableArray<DeskDraft> Others { get; private init; } = [];

    public int Count => Changes.Count + Blocks.Count + Others.Length;

    public static OpenDrafts Of(DeskView view)
    {
        if (view.Drafts.IsEmpty)
        {
            return Nothing;
        }

        var changes = ImmutableDictionary.CreateBuilder<string, DeskDraft>();
        var blocks = ImmutableDictionary.CreateBuilder<int, DeskDraft>();
        var others = ImmutableArray.CreateBuilder<DeskDraft>();
        foreach (var draft in view.Drafts.Values.OrderBy(d => d.Draft.SavedTicks))
        {
            var block = DraftTarget.BlockOf(view.HowTo, draft.Draft.Target);
            var change = DraftTarget.ChangeOf(draft.Draft.Target) is { } id ? view.State.Find(id) : InPlaceOf(view, block);
            if (change is not null && !changes.ContainsKey(change.Change.Id))
            {
                if (!IsSettled(view, change, draft))
                {
                    changes[change.Change.Id] = draft;
                }
            }
            else if (block is not null && !blocks.ContainsKey(block.Span.Start) && !IsCovered(view, block))
            {
                blocks[block.Span.Start] = draft;
            }
            else
            {
                others.Add(draft);
            }
        }

        return new OpenDrafts
        {
            Changes = changes.ToImmutable(),
            Blocks = blocks.ToImmutable(),
            Others = others.ToImmutable(),
        };
    }

    /// <summary>The one of a change; null where there is none.</summary>
    public static DeskDraft? At(DeskView view, ReviewedChange change) =>
        view.Drafts.IsEmpty ? null : Of(view).Changes.GetValueOrDefault(change.Change.Id);

    // Somebody has changed the very block by hand meanwhile: both texts are for the same words.
    private static ReviewedChange? InPlaceOf(DeskView view, Unit? block)
    {
        if (block is null)
        {
            return null;
        }

        var (lead, body, _) = EditableText.Cut(view.HowTo.Source.Slice(block.Span));
        var place = new TextSpan(block.Span.Start + lead.Length, body.Length);
        return view.State.Changes.FirstOrDefault(c => c.Change.Target == place);
    }

    private static bool IsCovered(DeskView view, Unit block) =>
        view.State.Changes.Any(c => ChangeRows.Around(view.HowTo, c.Change.Target).Overlaps(block.Span));

    // Who decided otherwise after typing is not asked again, until they take the decision back.
    private static bool IsSettled(DeskView view, ReviewedChange change, DeskDraft draft) =>
        change.Decision is { Kind: not DecisionKind.Undecided, By: { } by }
        && view.IsMe(by.ActorId)
        && by.UtcTicks >= draft.Draft.SavedTicks;
}

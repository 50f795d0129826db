using DocWorkbench.Core.Text;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Drafts;

/// <summary>What becomes of a person's texts that are not saved.</summary>
internal static class DraftDeeds
{
    /// <summary>Throws all texts for a place away, here and in the browser.</summary>
    public static async Task DiscardAsync(this ReviewDesk desk, DeskDraft draft, BrowserDrafts browser)
    {
        if (desk.View is { } view)
        {
            var target = draft.Draft.Target;
            var copies = await browser.ListAsync(view, target);
            var seen = copies.Aggregate(draft.Draft.History, (all, copy) => all.With(copy.Draft.History));
            await desk.Store.DropDraftAsync(view.Id, view.Me, target, seen);
            await browser.DropAsync(view, target, seen);
            await desk.ShowDraftAsync(target, draft: null);
            await desk.SayAsync(DraftTexts.Done_Discarded);
        }
    }

    /// <summary>Takes over what only the browser has: from before the program ended, or the line broke.</summary>
    public static async Task FindDraftsAsync(this ReviewDesk desk, BrowserDrafts browser)
    {
        if (desk.View is not { } view || await browser.ListAsync(view, target: null) is not { Count: > 0 } copies)
        {
            return;
        }

        foreach (var place in copies.GroupBy(c => c.Draft.Target, StringComparer.Ordinal))
        {
            IEnumerable<DraftCopy> here = view.Drafts.TryGetValue(place.Key, out var known) ? [new DraftCopy(known.Draft, Key: null)] : [];
            var newest = DraftCopy.Newest([.. here, .. place]);
            Draft? shown = null;
            var others = new List<long>();
            // The one that is here first: a copy of the browser must not take its place.
            foreach (var copy in newest.OrderBy(c => c.Key is not null))
            {
                var kept = copy.Key is { } key ? await desk.TakeOverAsync(view, copy.Draft, key, browser) : copy.Draft;
                if (kept is not null && shown is not null)
                {
                    others.Add(kept.SavedTicks);
                }

                shown ??= kept;
            }

            await desk.ShowDraftAsync(place.Key, shown is null ? null : new DeskDraft(shown, [.. others]));
        }

        await desk.TellAsync();
    }

    // What was saved at the very moment the program ended is no draft any more.
    private static async Task<Draft?> TakeOverAsync(this ReviewDesk desk, DeskView view, Draft draft, string key, BrowserDrafts browser)
    {
        if (await browser.ReadAsync(key) is not { } text)
        {
            return null;
        }

        if (view.State.Changes.Any(c => BrowserText.Show(EditableText.Cut(c.ShownText).Body) == text))
        {
            await browser.DropAsync(view, draft.Target, draft.History);
            return null;
        }

        return await desk.Store.KeepDraftAsync(view.Id, view.Me, draft.Target, text, draft.BasedOn, draft.History, draft.SavedTicks) switch
        {
            DraftOutcome.Kept kept => kept.Draft,
            _ => draft,
        };
    }
}

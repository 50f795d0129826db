using System.Collections.Immutable;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Drafts;

/// <summary>Keeps what one person types in one box, from its opening until it is saved, thrown away or put aside.</summary>
/// <param name="initial">What stands there, as a text box shows it; a text like it is no draft.</param>
internal sealed class DraftKeeper(ReviewDesk desk, string target, string initial, string basedOn)
{
    // Characters; the browser undoes no more at once.
    private const int LongestUndone = 20_000;

    /// <summary>As the text box held it last.</summary>
    public string Text { get; private set; } = "";

    public DraftHistory History { get; private set; } = DraftHistory.None;

    /// <summary>What was shown when the person began to type it.</summary>
    public string BasedOn { get; private set; } = basedOn;

    /// <summary>Other texts the person typed for the same place, side by side with this one.</summary>
    public ImmutableArray<RivalCopy> Rivals { get; private set; } = [];

    /// <summary>Whether there is something to start over from which the browser's own undo can bring back.</summary>
    public bool CanStartOver => Text != initial && Text.Length + initial.Length <= LongestUndone;

    /// <summary>Said below the box when it opens.</summary>
    public string Opening { get; private set; } = "";

    public DraftEnd End => new(target, History);

    /// <summary>Takes up the newest text that is not saved; others stand beside it.</summary>
    public async Task OpenAsync(BrowserDrafts browser, CancellationToken cancellationToken)
    {
        Text = initial;
        if (desk.View is not { } view)
        {
            return;
        }

        var here = await desk.Store.FindDraftAsync(view.Id, view.Me, target, cancellationToken);
        var copies = await browser.ListAsync(view, target);
        var found = new List<(DraftCopy Copy, string Text)>();
        foreach (var copy in DraftCopy.Newest([.. Here(here), .. copies]))
        {
            var text = copy.Key is { } key ? await browser.ReadAsync(key) : here?.Text;
            if (text is not null && text != initial && !found.Exists(f => f.Text == text))
            {
                found.Add((copy, text));
            }
        }

        if (found is [var (first, words), .. var others])
        {
            (Text, History, BasedOn) = (words, first.Draft.History, first.Draft.BasedOn);
            Opening = DraftWords.TakenUp(first.Draft.SavedTicks);
            Rivals = [.. others.Select(o => Rival(o.Copy.Draft, o.Text))];
        }
    }

    public async Task<TypedAnswer> TypeAsync(string text, DraftHistory history)
    {
        (Text, History) = (text, history);
        if (desk.View is not { } view)
        {
            return new TypedAnswer(Taken: true, "");
        }

        if (text == initial)
        {
            await desk.Store.DropDraftAsync(view.Id, view.Me, target, history);
            if (Rivals.IsEmpty)
            {
                await desk.ShowDraftAsync(target, draft: null);
            }

            return new TypedAnswer(Taken: true, "");
        }

        switch (await desk.Store.KeepDraftAsync(view.Id, view.Me, target, text, BasedOn, history))
        {
            case DraftOutcome.Kept { Draft: { } kept }:
                await desk.ShowDraftAsync(target, new DeskDraft(kept, [.. Rivals.Where(r => r.History is not null).Select(r => r.Ticks)]));
                return new TypedAnswer(Taken: true, DraftWords.Kept(kept.SavedTicks));
            case DraftOutcome.Rival { Other: { } other }:
                Rivals =
                [
                    .. Rivals.Where(r => r.History is { } known && !other.Draft.History.Includes(known)),
                    Rival(other.Draft, other.Text),
                ];
                await desk.ShowDraftAsync(target, new DeskDraft(other.Draft, [DateTime.UtcNow.Ticks]));
                return new TypedAnswer(Taken: true, DraftWords.BesideAnother);
            default:
                throw new InvalidOperationException("A text is kept, or meets another one.");
        }
    }

    /// <summary>The person has seen the other text and made a choice.</summary>
    public void Settle(RivalCopy rival) => Rivals = Rivals.Remove(rival);

    /// <summary>The person has seen what was decided meanwhile.</summary>
    public void Rebase(string now) => BasedOn = now;

    private static IEnumerable<DraftCopy> Here(StoredDraft? stored) => stored is null ? [] : [new DraftCopy(stored.Draft, Key: null)];

    private static RivalCopy Rival(Draft draft, string text) =>
        new(DraftTexts.Rival_Elsewhere.With(DraftWords.Time(draft.SavedTicks)), BrowserText.Show(text), draft.History, draft.SavedTicks);
}

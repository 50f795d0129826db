using Bunit;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Drafts;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Tests.Components.Findings;
using DocWorkbench.Web.Tests.Storage;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Tests.Components.Drafts;

/// <summary>Reviews in which somebody types, with a browser that has copies of its own.</summary>
public abstract class DraftDesk : EvidenceDesk
{
    private BunitJSModuleInterop? _finder;

    private BunitJSModuleInterop Finder => _finder ??= Browser.JSInterop.SetupModule("./Components/Drafts/DraftFinder.razor.js");

    /// <summary>A page is opened in a browser that has a copy of a text.</summary>
    private protected async Task FindAsync(ReviewDesk desk, string text, string history, DateTimeOffset at)
    {
        Finder.SetupVoid("drop", _ => true).SetVoidResult();
        Finder
            .Setup<BrowserCopy[]?>("list", _ => true)
            .SetResult([new BrowserCopy("key", TargetOf(desk), "0", history, at.ToUnixTimeMilliseconds())]);
        Finder.Setup<IJSStreamReference>("text", "key").SetResult(new LongStream(text));
        await using var browser = new BrowserDrafts(Browser.JSInterop.JSRuntime);
        await desk.FindDraftsAsync(browser);
    }

    /// <summary>How often the browser was told to forget its copies.</summary>
    private protected int Forgotten => Finder.Invocations["drop"].Count;

    private protected IRenderedComponent<ChangeCard> Edit(ReviewDesk desk) =>
        Browser.Render<ChangeCard>(p =>
            p.Add(c => c.View, View(desk))
                .Add(c => c.Change, First(desk))
                .Add(c => c.Number, 1)
                .Add(c => c.IsEditing, value: true)
                .AddCascadingValue(desk)
        );

    private protected static void Draw(IRenderedComponent<ChangeCard> card, ReviewDesk desk, bool isEditing = true) =>
        card.Render(p => p.Add(c => c.View, View(desk)).Add(c => c.Change, First(desk)).Add(c => c.IsEditing, isEditing));

    private protected static Task<TypedAnswer> TypeAsync(IRenderedComponent<ChangeCard> card, string text, string history = "box:1") =>
        card.InvokeAsync(() => card.FindComponent<MarkdownBox>().Instance.TypedAsync(text, history));

    private protected static ReviewedChange First(ReviewDesk desk) => View(desk).State.Changes[0];

    private protected static string TargetOf(ReviewDesk desk) => DraftTarget.Of(First(desk).Change.Id);

    private protected async Task<string?> KeptAsync(ReviewDesk desk) =>
        (await Store.Reviews.FindDraftAsync(View(desk).Id, TestStore.ActorId, TargetOf(desk), Cancel))?.Text;

    private protected static DraftHistory History(string form) =>
        DraftHistory.Parse(form) ?? throw new ArgumentException("No history.", nameof(form));
}

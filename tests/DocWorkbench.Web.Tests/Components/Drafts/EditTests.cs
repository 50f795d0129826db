using Bunit;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Drafts;
using DocWorkbench.Web.Components.Review;

namespace DocWorkbench.Web.Tests.Components.Drafts;

public sealed class EditTests : DraftDesk
{
    [Fact]
    public async Task What_is_typed_is_kept_compared_and_checked()
    {
        using var desk = await OpenAsync(await CreateAsync([Shipped], Guide, Wishes));
        var card = Edit(desk);

        var answer = await TypeAsync(card, Planned);

        Assert.StartsWith("Draft kept", answer.Words, StringComparison.Ordinal);
        Assert.Equal(Planned, await KeptAsync(desk));
        card.WaitForAssertion(() =>
        {
            var preview = card.Find("[aria-label='What your text changes']").TextContent;
            Assert.Contains(Planned, preview, StringComparison.Ordinal);
            Assert.Contains("planned, not shipped", preview, StringComparison.Ordinal);
        });
        Assert.Equal(DecisionKind.Undecided, First(desk).Decision.Kind);
    }

    [Fact]
    public async Task A_fence_that_is_not_closed_is_told_while_it_is_typed()
    {
        using var desk = await OpenAsync(await CreateAsync([Shipped], Guide));
        var card = Edit(desk);

        await TypeAsync(card, "Do this:\n\n```bash\nkiln start\n");

        card.WaitForAssertion(() =>
            Assert.Contains("form", card.Find("[aria-label='What to look at in your text']").TextContent, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_box_is_never_drawn_again()
    {
        using var desk = await OpenAsync(await CreateAsync([Shipped, Planned], Guide));
        var card = Edit(desk);
        var box = card.FindComponent<MarkdownBox>();
        var before = box.RenderCount;

        await TypeAsync(card, "Something else.");
        await desk.AcceptAsync(View(desk).State.Changes[1], seen: 0);
        Draw(card, desk);
        await TypeAsync(card, "Something else again.", "box:2");

        Assert.Equal(before, box.RenderCount);
    }

    [Fact]
    public async Task Saving_decides_and_leaves_no_draft()
    {
        using var desk = await OpenAsync(await CreateAsync([Shipped], Guide));
        BrowserAnswers();
        var card = Edit(desk);
        await TypeAsync(card, "My own words.");

        await card.InvokeAsync(() => card.FindComponent<MarkdownBox>().Instance.SubmitAsync());

        Assert.Equal("My own words.", First(desk).Decision.Text?.Trim());
        Assert.Null(await KeptAsync(desk));
        Assert.Empty(View(desk).Drafts);
    }

    [Fact]
    public async Task Saving_where_somebody_decided_meanwhile_shows_both_texts_and_loses_neither()
    {
        using var desk = await OpenAsync(await CreateAsync([Shipped], Guide));
        BrowserAnswers();
        var card = Edit(desk);
        await TypeAsync(card, "My own words.");

        await desk.EditAsync(First(desk), "Words of another tab.", seen: 0);
        Draw(card, desk);
        await SaveAsync(card);

        Assert.Equal("Words of another tab.", First(desk).Decision.Text?.Trim());
        var both = card.Find(".rival").TextContent;
        Assert.Contains("Decided meanwhile", both, StringComparison.Ordinal);
        Assert.Contains("another tab", both, StringComparison.Ordinal);
        Assert.Contains("My own", both, StringComparison.Ordinal);
        Assert.Equal("My own words.", await KeptAsync(desk));

        Draw(card, desk);
        await SaveAsync(card);
        Assert.Equal("My own words.", First(desk).Decision.Text?.Trim());
    }

    [Fact]
    public async Task A_text_put_aside_is_offered_on_its_card_until_it_is_thrown_away()
    {
        using var desk = await OpenAsync(await CreateAsync([Shipped], Guide));
        var card = Edit(desk);
        await TypeAsync(card, "My own words.");

        Draw(card, desk, isEditing: false);
        Assert.Contains("You have an unsaved text from", card.Find(".notice").TextContent, StringComparison.Ordinal);

        await card.FindAll(".notice button")[1].ClickAsync();
        await card.FindAll(".notice button")[0].ClickAsync();
        Draw(card, desk, isEditing: false);

        Assert.Empty(card.FindAll(".notice"));
        Assert.Null(await KeptAsync(desk));
    }

    [Fact]
    public async Task Who_decided_otherwise_after_typing_is_not_asked_again_until_they_take_it_back()
    {
        using var desk = await OpenAsync(await CreateAsync([Shipped], Guide));
        await TypeAsync(Edit(desk), "My own words.");
        Store.Clock.Now += TimeSpan.FromMinutes(1);

        await desk.AcceptAsync(First(desk), seen: 0);
        Assert.Equal(0, OpenDrafts.Of(View(desk)).Count);

        await desk.UndoLastAsync();
        Assert.Equal(1, OpenDrafts.Of(View(desk)).Count);
    }

    [Fact]
    public async Task Typing_back_what_stands_there_leaves_no_draft()
    {
        using var desk = await OpenAsync(await CreateAsync([Shipped], Guide));
        var card = Edit(desk);
        await TypeAsync(card, "My own words.");

        await TypeAsync(card, Shipped, "box:2");

        Assert.Null(await KeptAsync(desk));
        Assert.Empty(View(desk).Drafts);
    }

    private void BrowserAnswers()
    {
        var box = Browser.JSInterop.SetupModule("./Components/Drafts/MarkdownBox.razor.js");
        box.Setup<bool>("open", _ => true).SetResult(true);
        box.Setup<string?>("finish", _ => true).SetResult("arrived");
    }

    private static Task SaveAsync(IRenderedComponent<ChangeCard> card) =>
        card.InvokeAsync(() => card.FindComponent<MarkdownBox>().Instance.SubmitAsync());
}

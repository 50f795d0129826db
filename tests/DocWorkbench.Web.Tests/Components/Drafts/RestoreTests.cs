using System.Collections.Immutable;
using Bunit;
using DocWorkbench.Web.Components.Drafts;
using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Tests.Storage;

namespace DocWorkbench.Web.Tests.Components.Drafts;

public sealed class RestoreTests : DraftDesk
{
    [Fact]
    public async Task A_review_opened_again_tells_of_the_text()
    {
        var review = await CreateAsync([Shipped], Guide);
        using (var desk = await OpenAsync(review))
        {
            await TypeAsync(Edit(desk), "My own words.");
        }

        using var again = await OpenAsync(review);

        Assert.Equal(TargetOf(again), Assert.Single(View(again).Drafts).Key);
    }

    [Fact]
    public async Task The_editor_takes_it_up()
    {
        var review = await CreateAsync([Shipped], Guide);
        using (var desk = await OpenAsync(review))
        {
            await TypeAsync(Edit(desk), "My own words.");
        }

        using var again = await OpenAsync(review);
        var card = Edit(again);

        card.WaitForAssertion(() =>
            Assert.Contains("My own words.", card.Find("[aria-label='What your text changes']").TextContent, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Two_texts_typed_side_by_side_stand_beside_each_other()
    {
        using var desk = await OpenAsync(await CreateAsync([Shipped], Guide));
        var card = Edit(desk);
        await TypeAsync(card, "From this tab.", "here:1");
        await Store.Reviews.KeepDraftAsync(
            View(desk).Id,
            TestStore.ActorId,
            TargetOf(desk),
            "From the other tab.",
            "0",
            History("here:1 there:1"),
            cancellationToken: Cancel
        );

        await TypeAsync(card, "From this tab, more.", "here:2");

        var both = card.Find(".rival").TextContent;
        Assert.Contains("You typed another text elsewhere", both, StringComparison.Ordinal);
        Assert.Contains("other tab", both, StringComparison.Ordinal);
        Assert.Equal("From the other tab.", await KeptAsync(desk));

        await card.FindAll(".rival button")[1].ClickAsync();
        await TypeAsync(card, "From this tab, more.", "here:3 there:1");

        Assert.Empty(card.FindAll(".rival"));
        Assert.Equal("From this tab, more.", await KeptAsync(desk));
    }

    [Fact]
    public async Task A_block_that_moved_keeps_its_text_and_one_that_is_gone_loses_none()
    {
        using var desk = await OpenAsync(await CreateAsync([Shipped], Guide));
        var view = View(desk);
        var block = view.HowTo.Units.Single(u => view.HowTo.Source.Slice(u.Span).StartsWith("Read on", StringComparison.Ordinal));
        var target = DraftTarget.Of(view.HowTo, block);
        var moved = Draft(target.Replace($":{block.Span.Start}:", ":3:", StringComparison.Ordinal));
        Assert.Equal(block.Span.Start, Assert.Single(OpenDrafts.Of(view with { Drafts = One(moved) }).Blocks).Key);

        var gone = Draft("block:0123456789abcdef:3:9");

        Assert.Equal(gone, Assert.Single(OpenDrafts.Of(view with { Drafts = One(gone) }).Others));
    }

    private static DeskDraft Draft(string target) => new(new Draft(target, "", History("a:1"), SavedTicks: 1), []);

    private static ImmutableDictionary<string, DeskDraft> One(DeskDraft draft) =>
        ImmutableDictionary<string, DeskDraft>.Empty.Add(draft.Draft.Target, draft);
}

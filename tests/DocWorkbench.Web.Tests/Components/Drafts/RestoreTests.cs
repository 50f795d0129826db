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

    [Fact]
    public async Task What_only_the_browser_has_is_taken_over_with_its_time()
    {
        using var desk = await OpenAsync(await CreateAsync([Shipped], Guide));
        var typed = Store.Clock.Now.AddMinutes(-5);

        await FindAsync(desk, "Typed when the line was gone.", "a:1", typed);

        Assert.Equal("Typed when the line was gone.", await KeptAsync(desk));
        Assert.Equal(typed.UtcTicks, Assert.Single(View(desk).Drafts).Value.Draft.SavedTicks);
    }

    [Fact]
    public async Task A_newer_copy_of_the_browser_takes_the_place_of_the_one_here_and_an_older_one_does_not()
    {
        using var desk = await OpenAsync(await CreateAsync([Shipped], Guide));
        await TypeAsync(Edit(desk), "Half", "a:1");

        await FindAsync(desk, "Half a sentence.", "a:2", Store.Clock.Now);
        Assert.Equal("Half a sentence.", await KeptAsync(desk));

        await FindAsync(desk, "Half", "a:1", Store.Clock.Now);
        Assert.Equal("Half a sentence.", await KeptAsync(desk));
        Assert.Empty(Assert.Single(View(desk).Drafts).Value.OtherTicks);
    }

    [Fact]
    public async Task A_copy_of_the_browser_that_knows_nothing_of_the_one_here_is_told_of_and_takes_nothing_away()
    {
        using var desk = await OpenAsync(await CreateAsync([Shipped], Guide));
        await TypeAsync(Edit(desk), "Typed here.", "a:1");

        await FindAsync(desk, "Typed there.", "b:1", Store.Clock.Now);

        Assert.Equal("Typed here.", await KeptAsync(desk));
        Assert.Single(Assert.Single(View(desk).Drafts).Value.OtherTicks);
    }

    [Fact]
    public async Task A_copy_of_what_was_saved_is_no_draft()
    {
        using var desk = await OpenAsync(await CreateAsync([Shipped], Guide));

        await FindAsync(desk, Shipped, "a:1", Store.Clock.Now);

        Assert.Empty(View(desk).Drafts);
        Assert.Equal(1, Forgotten);
    }

    [Fact]
    public async Task What_makes_no_sense_in_the_browser_is_left_alone()
    {
        using var desk = await OpenAsync(await CreateAsync([Shipped], Guide));

        await FindAsync(desk, "Something.", "no history", Store.Clock.Now);

        Assert.Empty(View(desk).Drafts);
        Assert.Equal(0, Forgotten);
    }

    [Fact]
    public async Task A_long_text_comes_in_pieces_and_one_that_is_too_long_is_refused_in_a_sentence()
    {
        using var desk = await OpenAsync(await CreateAsync([Shipped], Guide));
        var card = Edit(desk);
        var box = card.FindComponent<MarkdownBox>().Instance;
        var text = string.Concat(Enumerable.Repeat("Käse. ", 10_000));

        var taken = await card.InvokeAsync(() => box.TypedLongAsync(new LongStream(text), "a:1"));
        var refused = await card.InvokeAsync(() => box.TypedLongAsync(new LongStream("more", length: 6_000_000), "a:2"));

        Assert.True(taken.Taken);
        Assert.Equal(text, await KeptAsync(desk));
        Assert.Equal((false, DraftWords.TooLong), (refused.Taken, refused.Words));
    }

    private static DeskDraft Draft(string target) => new(new Draft(target, "", History("a:1"), SavedTicks: 1), []);

    private static ImmutableDictionary<string, DeskDraft> One(DeskDraft draft) =>
        ImmutableDictionary<string, DeskDraft>.Empty.Add(draft.Draft.Target, draft);
}

using System.Text;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Components.Library;
using DocWorkbench.Web.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace DocWorkbench.Web.Tests.Storage;

public sealed class TallyStoreTests : StoreTest
{
    private const string HowTo = "# Hives\n\nA hive holds 40 bees.\n\nHives are blue.\n";

    private const string Reply = """
        {"changes":[
          {"section":"Hives","action":"modify","original":"A hive holds 40 bees.","updated":"A hive holds 60 bees."},
          {"section":"Hives","action":"modify","original":"Hives are blue.","updated":"Hives are red."},
          {"section":"Gone","action":"modify","original":"Nowhere to be found.","updated":"Somewhere."}]}
        """;

    private string _review = "";

    [Fact]
    public async Task Counts_what_is_decided_and_what_is_not()
    {
        await ProposeAsync();
        await DecideAsync(0, ReviewEventKind.Accepted);

        var glance = await CountedAsync();

        Assert.Equal(new GlanceCount(Changes: 2, Accepted: 1, Edited: 0, Rejected: 0, Unplaced: 1), glance.Count);
        Assert.True(glance.IsCounted);
    }

    [Fact]
    public async Task A_count_is_not_taken_for_current_after_anything_was_written()
    {
        await ProposeAsync();
        await CountedAsync();

        await DecideAsync(1, ReviewEventKind.Rejected);

        Assert.False((await GlanceAsync()).IsCounted);
        Assert.Equal(1, (await CountedAsync()).Count?.Rejected);
    }

    [Fact]
    public async Task An_older_count_does_not_take_the_place_of_a_newer_one()
    {
        await ProposeAsync();
        var older = await TallyAsync();
        await DecideAsync(0, ReviewEventKind.Accepted);
        await Store.Tallies.KeepAsync(await TallyAsync(), Cancel);

        await Store.Tallies.KeepAsync(older, Cancel);

        Assert.Equal(1, (await GlanceAsync()).Count?.Accepted);
    }

    [Fact]
    public async Task Decisions_are_looked_back_on_by_day_and_those_taken_back_are_not()
    {
        await ProposeAsync();
        await DecideAsync(0, ReviewEventKind.Accepted);
        Store.Clock.Now += TimeSpan.FromDays(1);
        var undone = await DecideAsync(1, ReviewEventKind.Rejected);
        await CountedAsync();
        var today = DateOnly.FromDateTime(Store.Clock.GetLocalNow().Date);
        Assert.Equal(
            [new DayDecisions(today.AddDays(-1), 1, 0, 0), new DayDecisions(today, 0, 0, 1)],
            await Store.Tallies.DecisionsAsync(today.AddDays(-9), Cancel)
        );

        await Store.Reviews.AppendAsync(_review, TestStore.ActorId, TestStore.Deciding($"{undone}", kind: ReviewEventKind.Undone), Cancel);
        await CountedAsync();

        Assert.Equal([new DayDecisions(today.AddDays(-1), 1, 0, 0)], await Store.Tallies.DecisionsAsync(today.AddDays(-9), Cancel));
        Assert.Empty(await Store.Tallies.DecisionsAsync(today, Cancel));
    }

    [Fact]
    public async Task A_result_handed_out_stays_exported_until_something_else_is_decided()
    {
        await ProposeAsync();
        await DecideAsync(0, ReviewEventKind.Accepted);
        var tally = await TallyAsync();
        await Store.Reviews.RememberExportAsync(_review, tally.ResultHash, Cancel);
        Assert.Equal(ContentHash.Of(Encoding.UTF8.GetBytes(HowTo.Replace("40", "60", StringComparison.Ordinal))), tally.ResultHash);

        Assert.True((await CountedAsync()).IsExported);

        await DecideAsync(1, ReviewEventKind.Accepted);
        Assert.False((await CountedAsync()).IsExported);
    }

    [Fact]
    public async Task Deeds_of_others_and_answers_are_new_until_they_are_seen()
    {
        var other = await Store.AddPersonAsync("Robin", Cancel);
        await ProposeAsync();
        Assert.Equal((0, 0), await NewAsync());
        await Store.Visits.SeeAsync(TestStore.ActorId, _review, default, Store.Clock.Now, Cancel);

        await DecideAsync(0, ReviewEventKind.Accepted);
        await Store.Reviews.AppendAsync(_review, other, TestStore.Deciding("c9"), Cancel);
        Assert.Equal((1, 1), await NewAsync());

        await Store.Visits.SeeAsync(TestStore.ActorId, _review, new SeenUpTo(2, 1, 0), Store.Clock.Now, Cancel);
        Assert.Equal((0, 0), await NewAsync());

        async Task<(int, int)> NewAsync() => await GlanceAsync() is var glance ? (glance.NewReplies, glance.NewDeeds) : default;
    }

    private async Task ProposeAsync()
    {
        _review = await Store.AddReviewAsync(HowTo);
        await Store.Reviews.AddProposalAsync(_review, null, "reply", Encoding.UTF8.GetBytes(Reply), TestStore.ActorId, Cancel);
    }

    private async Task<long> DecideAsync(int change, ReviewEventKind kind)
    {
        var stored = await Store.Reviews.FindAsync(_review, Cancel) ?? throw new InvalidOperationException("The review is gone.");
        var id = ReviewCounter.State(stored).Changes[change].Change.Id;
        var outcome = await Store.Reviews.AppendAsync(_review, TestStore.ActorId, TestStore.Deciding(id, kind: kind), Cancel);
        return Assert.IsType<AppendOutcome.Appended>(outcome).Event.Sequence;
    }

    private async Task<ReviewTally> TallyAsync()
    {
        var stored = await Store.Reviews.FindTextsAsync(_review, Cancel) ?? throw new InvalidOperationException("The review is gone.");
        return ReviewCounter.Tally(stored, Store.Clock.LocalTimeZone);
    }

    private async Task<ReviewGlance> CountedAsync()
    {
        var counter = new ReviewCounter(Store.Reviews, Store.Tallies, Store.Clock, NullLogger<ReviewCounter>.Instance);
        await counter.CountAsync([_review], Cancel);
        return await GlanceAsync();
    }

    private async Task<ReviewGlance> GlanceAsync() =>
        Assert.Single(await Store.Tallies.ListAsync(TestStore.ActorId, Cancel), it => it.Id == _review);
}

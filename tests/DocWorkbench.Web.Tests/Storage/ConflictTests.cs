using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Tests.Storage;

public sealed class ConflictTests : StoreTest
{
    [Fact]
    public async Task A_decision_on_what_somebody_else_decided_meanwhile_is_told_what_they_decided()
    {
        var theirs = TestStore.Deciding("c1", expectedLast: 0, ReviewEventKind.Edited) with { Text = "theirs"u8.ToArray() };
        await AppendAsync(theirs);

        var outcome = await AppendAsync(TestStore.Deciding("c1", expectedLast: 0, ReviewEventKind.Rejected));

        var conflict = Assert.IsType<AppendOutcome.Conflict>(outcome);
        Assert.Equal((1, ReviewEventKind.Edited), (conflict.Latest?.Sequence, conflict.Latest?.Kind));
        Assert.Equal("theirs"u8.ToArray(), conflict.LatestText);
        Assert.Single(await Store.Reviews.EventsAfterAsync(Review, 0, Cancel));
        Assert.Equal(2, await Store.Reviews.VersionAsync(Review, Cancel));
    }

    [Fact]
    public async Task A_decision_on_another_change_is_no_conflict()
    {
        await AppendAsync(TestStore.Deciding("c1", expectedLast: 0));

        Assert.IsType<AppendOutcome.Appended>(await AppendAsync(TestStore.Deciding("c2", expectedLast: 0)));
    }

    [Fact]
    public async Task Who_has_seen_the_newest_event_may_go_on()
    {
        await AppendAsync(TestStore.Deciding("c1", expectedLast: 0));

        var outcome = await AppendAsync(TestStore.Deciding("c1", expectedLast: 1, ReviewEventKind.Rejected));

        Assert.Equal(2, Assert.IsType<AppendOutcome.Appended>(outcome).Event.Sequence);
    }

    [Fact]
    public async Task Who_does_not_care_is_never_refused()
    {
        await AppendAsync(TestStore.Deciding("c1"));

        Assert.IsType<AppendOutcome.Appended>(await AppendAsync(TestStore.Deciding("c1")));
    }

    [Fact]
    public async Task Undoing_a_decision_counts_as_a_decision_on_its_change()
    {
        await AppendAsync(TestStore.Deciding("c1", expectedLast: 0));
        await AppendAsync(TestStore.Deciding("1", expectedLast: 1, ReviewEventKind.Undone));

        var unseen = await AppendAsync(TestStore.Deciding("c1", expectedLast: 1, ReviewEventKind.Rejected));

        Assert.Equal(ReviewEventKind.Undone, Assert.IsType<AppendOutcome.Conflict>(unseen).Latest?.Kind);
        var review = await Store.Reviews.FindAsync(Review, Cancel);
        Assert.Equal(2, review!.LastAbout("c1"));
        Assert.IsType<AppendOutcome.Appended>(await AppendAsync(TestStore.Deciding("c1", review.LastAbout("c1"))));
    }

    [Fact]
    public async Task Several_decisions_of_one_deed_stand_behind_a_mark_that_counts_them()
    {
        var outcome = await Store.Reviews.AppendAsync(
            Review,
            TestStore.ActorId,
            [TestStore.Deciding("c1", expectedLast: 0), TestStore.Deciding("c2", expectedLast: 0)],
            Cancel
        );

        Assert.Equal(3, Assert.IsType<AppendOutcome.Appended>(outcome).Event.Sequence);
        var found = await Store.Reviews.EventsAfterAsync(Review, 0, Cancel);
        Assert.Equal(
            [ReviewEventKind.Together, ReviewEventKind.Accepted, ReviewEventKind.Accepted],
            found.Select(stored => stored.Event.Kind)
        );
        Assert.Equal("2"u8.ToArray(), found[0].Text ?? []);
        Assert.Equal(4, await Store.Reviews.VersionAsync(Review, Cancel));
    }

    [Fact]
    public async Task Of_a_deed_that_meets_a_decision_nobody_had_seen_nothing_is_written()
    {
        await AppendAsync(TestStore.Deciding("c2", expectedLast: 0));

        var outcome = await Store.Reviews.AppendAsync(
            Review,
            TestStore.ActorId,
            [TestStore.Deciding("c1", expectedLast: 0), TestStore.Deciding("c2", expectedLast: 0)],
            Cancel
        );

        Assert.IsType<AppendOutcome.Conflict>(outcome);
        Assert.Single(await Store.Reviews.EventsAfterAsync(Review, 0, Cancel));
    }

    [Fact]
    public async Task Of_eight_writers_each_acknowledged_event_is_found_and_the_others_are_told()
    {
        const int Writers = 8;
        const int Rounds = 12;

        // A store each, as separate programs have: only the database keeps them apart.
        var acknowledged = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(writer), Cancel)));

        var found = await Store.Reviews.EventsAfterAsync(Review, 0, Cancel);
        Assert.Equal(Writers * Rounds, acknowledged.Sum(outcomes => outcomes.Count));
        var appended = acknowledged.SelectMany(outcomes => outcomes).OfType<AppendOutcome.Appended>().Select(it => it.Event);
        Assert.Equal(found.Select(it => it.Event), appended.OrderBy(it => it.Sequence));
        Assert.Equal(Enumerable.Range(1, found.Count).Select(it => (long)it), found.Select(it => it.Event.Sequence));
        Assert.Contains(acknowledged.SelectMany(outcomes => outcomes), outcome => outcome is AppendOutcome.Conflict);

        async Task<List<AppendOutcome>> WriteAsync(int writer)
        {
            using var own = TestStore.Again(Database);
            var outcomes = new List<AppendOutcome>();
            long seen = 0;
            for (var round = 0; round < Rounds; round++)
            {
                var text = BitConverter.GetBytes((writer * Rounds) + round);
                var edit = TestStore.Deciding("c1", seen, ReviewEventKind.Edited) with { Text = text };
                outcomes.Add(await own.Reviews.AppendAsync(Review, TestStore.ActorId, edit, Cancel));
                seen = outcomes[^1] switch
                {
                    AppendOutcome.Appended it => it.Event.Sequence,
                    AppendOutcome.Conflict it => it.Latest?.Sequence ?? 0,
                    _ => seen,
                };
            }

            return outcomes;
        }
    }

    private Task<AppendOutcome> AppendAsync(NewEvent added) => Store.Reviews.AppendAsync(Review, TestStore.ActorId, added, Cancel);
}

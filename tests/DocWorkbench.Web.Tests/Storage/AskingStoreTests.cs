using DocWorkbench.Core.Proposals;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Tests.Storage;

public sealed class AskingStoreTests : StoreTest
{
    [Fact]
    public async Task A_question_already_being_asked_is_not_asked_again()
    {
        await StartAsync("one");

        var second = Assert.IsType<AskingStart.AlreadyRunning>(await StartAsync("two"));

        Assert.Equal(Store.Clock.Now.AddSeconds(60), second.LeaseUntil);
    }

    [Fact]
    public async Task A_question_once_answered_gives_the_reply_without_asking()
    {
        await StartAsync("one");
        Assert.True(await Store.Askings.CompleteAsync("hash", [1, 0xFF], cancellationToken: Cancel));

        var again = Assert.IsType<AskingStart.AlreadyAnswered>(await StartAsync("two"));

        Assert.Equal([1, 0xFF], again.Reply);
    }

    [Fact]
    public async Task A_question_whose_asker_vanished_is_asked_again()
    {
        await StartAsync("one");
        Store.Clock.Now += TimeSpan.FromSeconds(61);

        Assert.Equal(new AskingStart.Started(Attempt: 2), await StartAsync("two"));
        Assert.False(await Store.Askings.RenewAsync("hash", "one", 60, cancellationToken: Cancel));
        Assert.False(await Store.Askings.FailAsync("hash", "one", "too late", cancellationToken: Cancel));
    }

    [Fact]
    public async Task A_renewed_lease_keeps_others_out()
    {
        await StartAsync("one");
        Store.Clock.Now += TimeSpan.FromSeconds(50);
        Assert.True(await Store.Askings.RenewAsync("hash", "one", 60, cancellationToken: Cancel));
        Store.Clock.Now += TimeSpan.FromSeconds(50);

        Assert.IsType<AskingStart.AlreadyRunning>(await StartAsync("two"));
    }

    [Fact]
    public async Task A_failed_question_can_be_asked_again_at_once_and_says_why_it_failed()
    {
        await StartAsync("one");
        Assert.True(await Store.Askings.FailAsync("hash", "one", "The model is busy.", cancellationToken: Cancel));

        var stored = Assert.Single(await Store.Askings.ListAsync(Review, Cancel));
        Assert.Equal((AskingState.Failed, "The model is busy."), (stored.State, stored.Error));
        Assert.Equal(new AskingStart.Started(Attempt: 2), await StartAsync("one"));
    }

    [Fact]
    public async Task Of_two_replies_to_one_question_the_first_is_kept()
    {
        await StartAsync("one");
        Store.Clock.Now += TimeSpan.FromSeconds(61);
        await StartAsync("two");

        Assert.True(await Store.Askings.CompleteAsync("hash", [1], cancellationToken: Cancel));
        Assert.False(await Store.Askings.CompleteAsync("hash", [2], cancellationToken: Cancel));
        Assert.Equal([1], Assert.IsType<AskingStart.AlreadyAnswered>(await StartAsync("three")).Reply);
    }

    [Fact]
    public async Task A_reply_is_kept_together_with_its_proposal()
    {
        await StartAsync("one");
        await Store.Askings.CompleteAsync("hash", [1], new ReplyReceipt("raw", 900, 512, 30), Cancel);

        var proposal = Assert.Single(await ProposalsAsync());
        Assert.Equal(("a model", 7, TestStore.ActorId), (proposal.SourceName, proposal.RequestOrdinal, proposal.ActorId));
        Assert.Equal("raw"u8.ToArray(), await Store.Askings.RawAsync("hash", Cancel));
        var asking = Assert.Single(await Store.Askings.ListAsync(Review, Cancel));
        Assert.Equal((900, 512, 30), (asking.InputTokens, asking.CachedTokens, asking.OutputTokens));
    }

    [Fact]
    public async Task Of_an_answer_cut_off_the_part_is_kept_and_the_question_can_be_asked_again()
    {
        await StartAsync("one");
        await Store.Askings.CutAsync("hash", [1], "Cut off.", cancellationToken: Cancel);

        Assert.Single(await ProposalsAsync());
        Assert.Equal((AskingState.Part, "Cut off."), await StateAsync());
        Assert.Equal(new AskingStart.Started(Attempt: 2), await StartAsync("two"));
    }

    [Fact]
    public async Task What_had_come_when_the_asker_vanished_is_put_into_the_review_and_nothing_is_asked_again()
    {
        await StartAsync("one");
        await Store.Askings.RenewAsync("hash", "one", 60, "raw"u8.ToArray(), [1, 2], Cancel);

        await Store.Askings.RecoverAsync(DateTimeOffset.MaxValue, Cancel);
        await Store.Askings.RecoverAsync(DateTimeOffset.MaxValue, Cancel);

        Assert.Equal([1, 2], Assert.Single(await ProposalsAsync()).Reply);
        Assert.Equal(AskingState.Part, (await StateAsync()).State);
        Assert.Equal("raw"u8.ToArray(), await Store.Askings.RawAsync("hash", Cancel));
    }

    [Fact]
    public async Task Nothing_that_came_before_the_asker_vanished_is_said()
    {
        await StartAsync("one");

        await Store.Askings.RecoverAsync(DateTimeOffset.MaxValue, Cancel);

        Assert.Empty(await ProposalsAsync());
        Assert.Equal((AskingState.Failed, "The program ended before the answer came; asking again is a new question."), await StateAsync());
    }

    [Fact]
    public async Task A_question_still_being_asked_is_left_alone()
    {
        await StartAsync("one");

        await Store.Askings.RecoverAsync(Store.Clock.Now, Cancel);

        Assert.Equal(AskingState.Running, (await StateAsync()).State);
    }

    [Fact]
    public async Task What_had_come_is_not_lost_when_a_question_is_asked_again_after_its_lease()
    {
        await StartAsync("one");
        await Store.Askings.RenewAsync("hash", "one", 60, [1], [1, 2], Cancel);
        Store.Clock.Now += TimeSpan.FromSeconds(61);

        Assert.Equal(new AskingStart.Started(Attempt: 2), await StartAsync("two"));

        Assert.Equal([1, 2], Assert.Single(await ProposalsAsync()).Reply);
    }

    [Fact]
    public async Task What_an_earlier_attempt_took_is_kept_beside_the_newer()
    {
        await StartAsync("one");
        await Store.Askings.CutAsync("hash", [1], "Cut off.", new ReplyReceipt("raw", 900, 512, 30) { CountedInput = 910 }, Cancel);
        Store.Clock.Now += TimeSpan.FromSeconds(5);
        await StartAsync("two");

        var askings = await Store.Askings.ListAsync(Review, Cancel);

        Assert.Equal(
            [(AskingState.Part, 1, (long?)30, "Cut off."), (AskingState.Running, 2, null, null)],
            askings.Select(a => (a.State, a.Attempt, a.OutputTokens, a.Error))
        );
        Assert.Equal("raw"u8.ToArray(), await Store.Askings.RawAsync(askings[0].RequestHash, Cancel));
        Assert.Null(askings[1].CountedInput);
    }

    private async Task<(AskingState State, string? Error)> StateAsync()
    {
        var asking = Assert.Single(await Store.Askings.ListAsync(Review, Cancel));
        return (asking.State, asking.Error);
    }

    private async Task<IReadOnlyList<StoredProposal>> ProposalsAsync() => (await Store.Reviews.FindAsync(Review, Cancel))?.Proposals ?? [];

    private Task<AskingStart> StartAsync(string owner) =>
        Store.Askings.TryStartAsync(new NewAsking("hash", Review, 7, "a model", TestStore.ActorId, owner), leaseSeconds: 60, Cancel);
}

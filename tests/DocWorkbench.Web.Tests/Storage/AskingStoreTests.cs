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
        Assert.True(await Store.Askings.CompleteAsync("hash", [1, 0xFF], Cancel));

        var again = Assert.IsType<AskingStart.AlreadyAnswered>(await StartAsync("two"));

        Assert.Equal([1, 0xFF], again.Reply);
    }

    [Fact]
    public async Task A_question_whose_asker_vanished_is_asked_again()
    {
        await StartAsync("one");
        Store.Clock.Now += TimeSpan.FromSeconds(61);

        Assert.Equal(new AskingStart.Started(Attempt: 2), await StartAsync("two"));
        Assert.False(await Store.Askings.RenewAsync("hash", "one", 60, Cancel));
        Assert.False(await Store.Askings.FailAsync("hash", "one", "too late", Cancel));
    }

    [Fact]
    public async Task A_renewed_lease_keeps_others_out()
    {
        await StartAsync("one");
        Store.Clock.Now += TimeSpan.FromSeconds(50);
        Assert.True(await Store.Askings.RenewAsync("hash", "one", 60, Cancel));
        Store.Clock.Now += TimeSpan.FromSeconds(50);

        Assert.IsType<AskingStart.AlreadyRunning>(await StartAsync("two"));
    }

    [Fact]
    public async Task A_failed_question_can_be_asked_again_at_once_and_says_why_it_failed()
    {
        await StartAsync("one");
        Assert.True(await Store.Askings.FailAsync("hash", "one", "The model is busy.", Cancel));

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

        Assert.True(await Store.Askings.CompleteAsync("hash", [1], Cancel));
        Assert.False(await Store.Askings.CompleteAsync("hash", [2], Cancel));
        Assert.Equal([1], Assert.IsType<AskingStart.AlreadyAnswered>(await StartAsync("three")).Reply);
    }

    private Task<AskingStart> StartAsync(string owner) => Store.Askings.TryStartAsync("hash", Review, owner, leaseSeconds: 60, Cancel);
}

using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Tests.Storage;

public sealed class ReviewFeedTests : StoreTest
{
    [Fact]
    public async Task A_second_page_sees_what_the_first_one_committed()
    {
        var seen = new TaskCompletionSource<int>();
        using var subscription = Store.Feed.Subscribe(
            Review,
            async () => seen.TrySetResult((await Store.Reviews.EventsAfterAsync(Review, 0, Cancel)).Count)
        );

        await DecideAsync();

        Assert.Equal(1, await seen.Task.WaitAsync(TimeSpan.FromSeconds(10), Cancel));
    }

    [Fact]
    public async Task A_page_that_fails_is_told_no_more_and_does_not_disturb_the_writer()
    {
        var calls = 0;
        using var subscription = (FeedSubscription)
            Store.Feed.Subscribe(
                Review,
                () =>
                {
                    calls++;
                    throw new InvalidOperationException("The page is gone.");
                }
            );

        Assert.IsType<AppendOutcome.Appended>(await DecideAsync());
        await subscription.Pump.WaitAsync(TimeSpan.FromSeconds(10), Cancel);
        Assert.IsType<AppendOutcome.Appended>(await DecideAsync());

        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task A_closed_page_is_told_no_more()
    {
        var calls = 0;
        var subscription = (FeedSubscription)
            Store.Feed.Subscribe(
                Review,
                () =>
                {
                    calls++;
                    return Task.CompletedTask;
                }
            );
        subscription.Dispose();

        await DecideAsync();
        await subscription.Pump.WaitAsync(TimeSpan.FromSeconds(10), Cancel);

        Assert.Equal(0, calls);
    }

    private Task<AppendOutcome> DecideAsync() => Store.Reviews.AppendAsync(Review, TestStore.ActorId, TestStore.Deciding("c1"), Cancel);
}

using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Tests.Storage;

public sealed class ReviewFeedTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private TestStore _store = null!;
    private string _review = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.CreateAsync(_folder.File("docworkbench.db"), Cancel);
        _review = await _store.AddReviewAsync();
    }

    public ValueTask DisposeAsync()
    {
        _store.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_second_page_sees_what_the_first_one_committed()
    {
        var seen = new TaskCompletionSource<int>();
        using var subscription = _store.Feed.Subscribe(
            _review,
            async () => seen.TrySetResult((await _store.Reviews.EventsAfterAsync(_review, 0, Cancel)).Count)
        );

        await DecideAsync();

        Assert.Equal(1, await seen.Task.WaitAsync(TimeSpan.FromSeconds(10), Cancel));
    }

    [Fact]
    public async Task A_page_that_fails_is_told_no_more_and_does_not_disturb_the_writer()
    {
        var calls = 0;
        using var subscription = (FeedSubscription)
            _store.Feed.Subscribe(
                _review,
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
            _store.Feed.Subscribe(
                _review,
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

    private Task<AppendOutcome> DecideAsync() => _store.Reviews.AppendAsync(_review, TestStore.ActorId, TestStore.Deciding("c1"), Cancel);
}

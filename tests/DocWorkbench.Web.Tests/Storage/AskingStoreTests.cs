using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Tests.Storage;

public sealed class AskingStoreTests : IAsyncLifetime
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
    public async Task A_question_already_being_asked_is_not_asked_again()
    {
        await StartAsync("one");

        var second = Assert.IsType<AskingStart.AlreadyRunning>(await StartAsync("two"));

        Assert.Equal(_store.Clock.Now.AddSeconds(60), second.LeaseUntil);
    }

    [Fact]
    public async Task A_question_once_answered_gives_the_reply_without_asking()
    {
        await StartAsync("one");
        Assert.True(await _store.Askings.CompleteAsync("hash", [1, 0xFF], Cancel));

        var again = Assert.IsType<AskingStart.AlreadyAnswered>(await StartAsync("two"));

        Assert.Equal([1, 0xFF], again.Reply);
    }

    [Fact]
    public async Task A_question_whose_asker_vanished_is_asked_again()
    {
        await StartAsync("one");
        _store.Clock.Now += TimeSpan.FromSeconds(61);

        Assert.Equal(new AskingStart.Started(Attempt: 2), await StartAsync("two"));
        Assert.False(await _store.Askings.RenewAsync("hash", "one", 60, Cancel));
        Assert.False(await _store.Askings.FailAsync("hash", "one", "too late", Cancel));
    }

    [Fact]
    public async Task A_renewed_lease_keeps_others_out()
    {
        await StartAsync("one");
        _store.Clock.Now += TimeSpan.FromSeconds(50);
        Assert.True(await _store.Askings.RenewAsync("hash", "one", 60, Cancel));
        _store.Clock.Now += TimeSpan.FromSeconds(50);

        Assert.IsType<AskingStart.AlreadyRunning>(await StartAsync("two"));
    }

    [Fact]
    public async Task A_failed_question_can_be_asked_again_at_once_and_says_why_it_failed()
    {
        await StartAsync("one");
        Assert.True(await _store.Askings.FailAsync("hash", "one", "The model is busy.", Cancel));

        var stored = Assert.Single(await _store.Askings.ListAsync(_review, Cancel));
        Assert.Equal((AskingState.Failed, "The model is busy."), (stored.State, stored.Error));
        Assert.Equal(new AskingStart.Started(Attempt: 2), await StartAsync("one"));
    }

    [Fact]
    public async Task Of_two_replies_to_one_question_the_first_is_kept()
    {
        await StartAsync("one");
        _store.Clock.Now += TimeSpan.FromSeconds(61);
        await StartAsync("two");

        Assert.True(await _store.Askings.CompleteAsync("hash", [1], Cancel));
        Assert.False(await _store.Askings.CompleteAsync("hash", [2], Cancel));
        Assert.Equal([1], Assert.IsType<AskingStart.AlreadyAnswered>(await StartAsync("three")).Reply);
    }

    private Task<AskingStart> StartAsync(string owner) => _store.Askings.TryStartAsync("hash", _review, owner, leaseSeconds: 60, Cancel);
}

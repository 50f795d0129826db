using DocWorkbench.Web.Accounts;
using DocWorkbench.Web.Storage;
using Microsoft.AspNetCore.Components.Authorization;

namespace DocWorkbench.Web.Components.Review;

/// <summary>One person's open review: what the page shows, and the way every deed takes to the database and back.</summary>
public sealed partial class ReviewDesk : IDisposable
{
    private readonly DeskReader _reader;
    private readonly PreparedViews _prepared;
    private readonly ReviewStore _store;
    private readonly ReviewFeed _feed;
    private readonly EvidenceWatch _evidence;
    private readonly AuthenticationStateProvider _who;
    private readonly DeskVisit _visit;
    private readonly SemaphoreSlim _one = new(1, 1);
    private IDisposable? _subscription;
    private bool _isClosed;

    internal ReviewDesk(
        DeskReader reader,
        PreparedViews prepared,
        ReviewStore store,
        ReviewFeed feed,
        EvidenceWatch evidence,
        AuthenticationStateProvider who,
        DeskVisit visit
    )
    {
        (_reader, _prepared, _store, _feed, _evidence, _who, _visit) = (reader, prepared, store, feed, evidence, who, visit);
        evidence.Found = TakeAsync;
    }

    /// <summary>What the page shows; null until a review is open.</summary>
    public DeskView? View { get; private set; }

    /// <summary>One polite sentence on what just happened.</summary>
    public string Status { get; private set; } = "";

    /// <summary>When the last deed was on the disk.</summary>
    public DateTimeOffset? SavedAt { get; private set; }

    /// <summary>Raised after the view or the status changed, from any thread.</summary>
    public event Func<Task>? Changed;

    /// <returns>False where there is no such review.</returns>
    public async Task<bool> OpenAsync(string reviewId, CancellationToken cancellationToken)
    {
        _subscription?.Dispose();
        var me = await ActorIdAsync();
        var drawn = _prepared.Take(reviewId, me);
        View = drawn ?? await ReadAsync(reviewId, me, cancellationToken);
        if (View is null)
        {
            return false;
        }

        Look();
        var subscription = _feed.Subscribe(reviewId, CatchUpAsync);
        _subscription = subscription;
        _evidence.Look(View);
        if (drawn is not null)
        {
            // Something may have come between the first answer and now.
            subscription.Signal();
        }

        return true;
    }

    /// <summary>Reads a review for the first answer to a browser; its live page takes it over when it opens.</summary>
    /// <returns>False where there is no such review.</returns>
    public async Task<bool> PrepareAsync(string reviewId, CancellationToken cancellationToken)
    {
        View = await ReadAsync(reviewId, await ActorIdAsync(), cancellationToken);
        if (View is not null)
        {
            _prepared.Keep(View);
        }

        return View is not null;
    }

    private async Task<DeskView?> ReadAsync(string reviewId, string me, CancellationToken cancellationToken) =>
        await _reader.ReadAsync(reviewId, me, before: null, cancellationToken) is { } view
            ? view with
            {
                Since = await _visit.BeforeAsync(me, reviewId, cancellationToken),
            }
            : null;

    /// <summary>The person does something here, so they see what the page shows.</summary>
    internal void Look() => _visit.Look(View);

    /// <summary>Reads the review again, as another tab or a finished job may have changed it.</summary>
    public async Task RefreshAsync()
    {
        await ReadAgainAsync();
        await RaiseAsync();
    }

    // The page's own deeds are told of too; it shows them already.
    private async Task CatchUpAsync()
    {
        if (await ReadAgainAsync())
        {
            await RaiseAsync();
        }
    }

    /// <returns>Whether there was anything new.</returns>
    private async Task<bool> ReadAgainAsync()
    {
        await _one.WaitAsync();
        try
        {
            var shown = View;
            if (!_isClosed && shown is not null)
            {
                View = await _reader.ReadAsync(shown.Id, shown.Me, shown, CancellationToken.None) ?? shown;
            }

            return !ReferenceEquals(shown, View);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Changes something about the materials and shows the review as the database has it then.</summary>
    internal async Task ChangeMaterialsAsync(Func<ReviewStore, DeskView, string, Task> change, string done)
    {
        if (View is { } shown)
        {
            await change(_store, shown, await ActorIdAsync());
            Status = done;
            await RefreshAsync();
        }
    }

    /// <summary>The finding whose dismissal waits for its reason, as its target; null for none.</summary>
    internal string? Asked { get; private set; }

    /// <summary>Asks why a finding holds up nothing; null to ask no more.</summary>
    internal Task AskWhyAsync(string? target)
    {
        Asked = target;
        return Changed?.Invoke() ?? Task.CompletedTask;
    }

    public Task SayAsync(string status)
    {
        Status = status;
        return RaiseAsync();
    }

    internal async Task<string> ActorIdAsync() => (await _who.GetAuthenticationStateAsync()).User.ActorId();

    private Task RaiseAsync()
    {
        _evidence.Look(View);
        return Changed?.Invoke() ?? Task.CompletedTask;
    }

    public void Dispose()
    {
        _isClosed = true;
        _visit.Dispose();
        _evidence.Dispose();
        // The lock stays usable: who waits for it while the page goes must still come through.
        _subscription?.Dispose();
    }
}

using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Review;

/// <summary>
/// Notes how far a person has seen a review: what their page showed when they last did something there, not what came while it lay open.
/// </summary>
internal sealed class DeskVisit : IDisposable
{
    // Long enough that a person deciding quickly is written down once.
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(20);

    private readonly VisitStore _visits;
    private readonly VisitBook _book;
    private readonly TimeProvider _clock;
    private readonly ITimer _timer;
    private readonly Lock _lock = new();
    private VisitNote? _next;

    public DeskVisit(VisitStore visits, VisitBook book, TimeProvider clock)
    {
        (_visits, _book, _clock) = (visits, book, clock);
        _timer = clock.CreateTimer(_ => Enter(), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <returns>The visit before this one; null for a first one.</returns>
    public Task<StoredVisit?> BeforeAsync(string actorId, string reviewId, CancellationToken cancellationToken) =>
        _visits.BeforeAsync(actorId, reviewId, cancellationToken);

    /// <summary>Returns at once; written down when nothing more happens for a while, or when the page is left.</summary>
    public void Look(DeskView? shown)
    {
        if (shown is not null)
        {
            lock (_lock)
            {
                _next = new VisitNote(shown, _clock.GetUtcNow());
                _timer.Change(Idle, Timeout.InfiniteTimeSpan);
            }
        }
    }

    private void Enter()
    {
        lock (_lock)
        {
            if (_next is { } next)
            {
                _book.Enter(next);
            }

            _next = null;
        }
    }

    public void Dispose()
    {
        Enter();
        _timer.Dispose();
    }
}

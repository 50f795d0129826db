namespace DocWorkbench.Web.Components.Review;

/// <summary>Where the newest view of one review is kept, as long as a page shows it.</summary>
#pragma warning disable CA1001 // The turn holds no handle: nobody waits for it with one.
internal sealed class DeskPlace
#pragma warning restore CA1001
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private WeakReference<DeskView>? _view;

    public bool IsEmpty => _turn.CurrentCount == 1 && View is null;

    private DeskView? View => _view is not null && _view.TryGetTarget(out var view) ? view : null;

    /// <summary>Makes the next view from the newest one there is; one page at a time.</summary>
    /// <param name="before">What the page showed; null for one that opens.</param>
    public async Task<DeskView?> NextAsync(DeskView? before, Func<DeskView?, Task<DeskView?>> read, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            var known = View is { } shared && shared.Stored.Version >= (before?.Stored.Version ?? 0) ? shared : before;
            var next = await read(known);
            _view = next is null ? null : new WeakReference<DeskView>(next);
            return next;
        }
        finally
        {
            _turn.Release();
        }
    }
}

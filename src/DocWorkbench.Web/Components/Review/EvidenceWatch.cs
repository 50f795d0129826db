using System.Globalization;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Checks;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Has what a page shows compared with its sources, beside the page, and again whenever a text or a source changed.</summary>
internal sealed partial class EvidenceWatch(CheckRunner runner, CheckSettings settings, ILogger<EvidenceWatch> log) : IDisposable
{
    private readonly CancellationTokenSource _closed = new();
    private readonly Lock _lock = new();
    private DeskView? _next;
    private Task<bool>? _running;
    private string? _known;

    /// <summary>Told of what was found, on no page's own thread; one call at a time.</summary>
    public Func<DeskEvidence, CancellationToken, Task> Found { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>Returns at once. Of several calls that come while the checks run the last counts.</summary>
    public void Look(DeskView? shown)
    {
        lock (_lock)
        {
            if (shown is null || _closed.IsCancellationRequested)
            {
                return;
            }

            _next = shown;
            _running ??= Task.Run(RunAsync);
        }
    }

    /// <summary>Until nothing is left to look at.</summary>
    /// <returns>False where the checks could not be finished.</returns>
    public Task<bool> SeenAsync()
    {
        lock (_lock)
        {
            return _running ?? Task.FromResult(_known is not null);
        }
    }

    /// <summary>Compares what somebody is typing; nothing of it is remembered.</summary>
    /// <returns>Null where the checks could not be finished.</returns>
    /// <exception cref="OperationCanceledException">There is a newer text, or the page is gone.</exception>
    public async Task<DeskEvidence?> CompareAsync(DeskView typed, CancellationToken newer)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(newer, _closed.Token);
        try
        {
            return await runner.RunAsync(Input(typed, await settings.LevelsAsync(ended.Token)), ended.Token, isPassing: true);
        }
        catch (Exception reason) when (!ended.IsCancellationRequested)
        {
            Failed(log, reason);
            return null;
        }
    }

    private async Task<bool> RunAsync()
    {
        try
        {
            while (Next() is { } shown)
            {
                var input = Input(shown, await settings.LevelsAsync(_closed.Token));
                if (input.Key != _known)
                {
                    var found = await runner.RunAsync(input, _closed.Token);
                    _known = input.Key;
                    await Found(found, _closed.Token);
                }
            }

            return true;
        }
        catch (Exception) when (_closed.IsCancellationRequested)
        {
            // The page is gone, and what it held with it.
            return false;
        }
        catch (Exception reason)
        {
            // Whatever is wrong with a check, the page goes on without it.
            Failed(log, reason);
            lock (_lock)
            {
                (_running, _known) = (null, null);
            }

            return false;
        }
    }

    private DeskView? Next()
    {
        lock (_lock)
        {
            var next = _closed.IsCancellationRequested ? null : _next;
            _next = null;
            _running = next is null ? null : _running;
            return next;
        }
    }

    private static CheckInput Input(DeskView shown, CheckLevels levels) =>
        CheckInput.Of(
            shown.State,
            shown.Stored.Origin,
            [.. shown.Materials.Select(m => m.Material).OfType<Material>()],
            string.Join(
                '\n',
                shown
                    .Materials.Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Ordinal} {m.Stored.BlobHash} {m.Stored.Kind}"))
                    .Concat(
                        shown.Stored.Rulings.Select(r =>
                            string.Create(CultureInfo.InvariantCulture, $"{r.Material} {r.Target} {r.Verdict}")
                        )
                    )
                    .Prepend(shown.Id)
            ),
            levels
        );

    [LoggerMessage(LogLevel.Error, "The checks of a review failed; its page shows no findings.")]
    private static partial void Failed(ILogger log, Exception reason);

    public void Dispose()
    {
        lock (_lock)
        {
            _closed.Cancel();
        }
    }
}

using DocWorkbench.Web.Checks;

namespace DocWorkbench.Web.Components.Review;

/// <content>What the checks find beside the page.</content>
public sealed partial class ReviewDesk
{
    /// <summary>Until what is shown has been compared with its sources.</summary>
    /// <returns>False where the checks could not be finished.</returns>
    internal async Task<bool> CheckedAsync() => await _evidence.SeenAsync() && View?.Evidence is not null;

    // What was decided meanwhile stays.
    private async Task TakeAsync(DeskEvidence found, CancellationToken closed)
    {
        await _one.WaitAsync(closed);
        try
        {
            View = View is null ? null : View with { Evidence = found };
        }
        finally
        {
            _one.Release();
        }

        await (Changed?.Invoke() ?? Task.CompletedTask);
    }

    /// <summary>Until nothing is read or compared for this page any more, once it is closed.</summary>
    internal async Task EndedAsync()
    {
        await _one.WaitAsync();
        _one.Release();
        await _evidence.SeenAsync();
    }
}

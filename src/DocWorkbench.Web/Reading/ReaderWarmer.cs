namespace DocWorkbench.Web.Reading;

/// <summary>Starts a reader once the workbench is up, so that the first material need not wait for it.</summary>
internal sealed class ReaderWarmer(ReaderPool pool, TimeProvider clock) : BackgroundService
{
    // The first page goes before.
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(AfterStart, clock, stoppingToken);
            await pool.WarmUpAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops before anybody read anything.
        }
    }
}

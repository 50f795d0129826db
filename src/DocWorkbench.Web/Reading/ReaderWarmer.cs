namespace DocWorkbench.Web.Reading;

/// <summary>Has a reader ready once the workbench is up, and again after each one lost, so that no material need wait for it.</summary>
internal sealed class ReaderWarmer(ReaderPool pool, TimeProvider clock) : BackgroundService
{
    // The first page goes before.
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(AfterStart, clock, stoppingToken);
            while (true)
            {
                await pool.WarmUpAsync(stoppingToken);
                await pool.ReaderLostAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops.
        }
    }
}

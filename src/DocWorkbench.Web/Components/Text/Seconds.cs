namespace DocWorkbench.Web.Components.Text;

/// <summary>A clock for what shows how long something has taken.</summary>
internal static class Seconds
{
    /// <summary>Calls back each second until it is cancelled.</summary>
    public static async Task TickAsync(Action tick, CancellationToken cancellationToken)
    {
        using var second = new PeriodicTimer(TimeSpan.FromSeconds(1));
        try
        {
            while (await second.WaitForNextTickAsync(cancellationToken))
            {
                tick();
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody looks any more.
        }
    }
}

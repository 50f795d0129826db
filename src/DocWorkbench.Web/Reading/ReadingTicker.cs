namespace DocWorkbench.Web.Reading;

/// <summary>Tells every second how long something has been going on.</summary>
internal static class ReadingTicker
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    /// <summary>Ends with the work, however that ends.</summary>
    public static async Task RunAsync(Task work, ReadingStage stage, TimeProvider clock, IProgress<ReadingProgress>? progress)
    {
        var start = clock.GetTimestamp();
        while (progress is not null && !work.IsCompleted)
        {
            progress.Report(new ReadingProgress(stage, clock.GetElapsedTime(start)));
            using var ended = new CancellationTokenSource();
            await Task.WhenAny(work, Task.Delay(Beat, clock, ended.Token));
            await ended.CancelAsync();
        }

        await work;
    }
}

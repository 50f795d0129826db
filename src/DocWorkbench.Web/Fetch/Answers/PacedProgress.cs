namespace DocWorkbench.Web.Fetch.Answers;

/// <summary>Tells the writer how much has come in, four times a second at most.</summary>
internal sealed class PacedProgress(IProgress<FetchProgress>? progress, TimeProvider time)
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);
    private long? _last;

    public void Report(FetchProgress now)
    {
        if (_last is { } last && time.GetElapsedTime(last) < Pace)
        {
            return;
        }

        _last = time.GetTimestamp();
        progress?.Report(now);
    }
}

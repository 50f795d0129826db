using System.Diagnostics;

namespace DocWorkbench.Benchmarks.Hostile;

/// <summary>What a process takes of the machine from the moment it has come to rest.</summary>
internal sealed class ProcessWatch : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    // On a busy machine a process may stand still for a moment without being at rest.
    private const int QuietTimes = 4;
    private readonly CancellationTokenSource _enough = new();
    private readonly Process _process;
    private readonly long _idle;
    private readonly TimeSpan _before;
    private readonly Task _watching;
    private long _peak;

    private ProcessWatch(Process process)
    {
        _process = process;
        _idle = process.WorkingSet64;
        _before = process.TotalProcessorTime;
        _watching = Task.Run(WatchAsync);
    }

    public double Megabytes => Math.Max(0, _peak - _idle) / (1024.0 * 1024.0);

    public TimeSpan Processor { get; private set; }

    public static async Task<ProcessWatch> StartAsync(Process process)
    {
        var before = TimeSpan.MinValue;
        for (var quiet = 0; quiet < QuietTimes; )
        {
            await Task.Delay(Quiet);
            process.Refresh();
            var now = process.TotalProcessorTime;
            quiet = now == before ? quiet + 1 : 0;
            before = now;
        }

        return new ProcessWatch(process);
    }

    public async Task StopAsync()
    {
        await _enough.CancelAsync();
        await _watching;
    }

    public void Dispose() => _enough.Dispose();

    private async Task WatchAsync()
    {
        while (Look() && !_enough.IsCancellationRequested)
        {
            await Task.Delay(Interval, CancellationToken.None);
        }
    }

    private bool Look()
    {
        try
        {
            _process.Refresh();
            if (_process.HasExited)
            {
                return false;
            }

            _peak = Math.Max(_peak, _process.WorkingSet64);
            Processor = _process.TotalProcessorTime - _before;
            return true;
        }
        catch (InvalidOperationException)
        {
            // It ended between the questions; what was seen until then stands.
            return false;
        }
    }
}

namespace DocWorkbench.Web.Tests.Llm;

/// <summary>A clock on which short waits are over at once and long ones when a test says so.</summary>
internal sealed class LeapingClock : TimeProvider
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(1);
    private readonly Lock _lock = new();
    private readonly List<Alarm> _alarms = [];
    private DateTimeOffset _now = new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, callback, state);
        alarm.Change(dueTime, period);
        return alarm;
    }

    public void Advance(TimeSpan time)
    {
        lock (_lock)
        {
            _now += time;
            foreach (var due in _alarms.Where(a => a.At <= _now).ToList())
            {
                Ring(due);
            }
        }
    }

    private void Set(Alarm alarm, TimeSpan due)
    {
        lock (_lock)
        {
            _alarms.Remove(alarm);
            if (due < TimeSpan.Zero)
            {
                return;
            }

            if (due <= Short)
            {
                _now += due;
                Ring(alarm);
            }
            else
            {
                alarm.At = _now + due;
                _alarms.Add(alarm);
            }
        }
    }

    private void Ring(Alarm alarm)
    {
        _alarms.Remove(alarm);
        // Beside, because whoever sets a timer does not expect it to ring before it is set.
        ThreadPool.QueueUserWorkItem(_ => alarm.Callback(alarm.State));
    }

    private sealed class Alarm(LeapingClock clock, TimerCallback callback, object? state) : ITimer
    {
        public TimerCallback Callback => callback;

        public object? State => state;

        public DateTimeOffset At { get; set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            clock.Set(this, dueTime);
            return true;
        }

        public void Dispose() => clock.Set(this, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}

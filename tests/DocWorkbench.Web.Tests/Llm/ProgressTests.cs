using DocWorkbench.Web.Llm;

namespace DocWorkbench.Web.Tests.Llm;

public sealed class ProgressTests : IAsyncLifetime
{
    private FakeModelServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await FakeModelServer.StartAsync();

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Says_whom_it_asked_and_that_words_come_in()
    {
        _server.ThenStream(Sse.Whole(new string('x', 70)));
        var asking = new Asking(_server);

        await asking.ReplyAsync();

        Assert.Equal([$"Asked small-model at {_server.Address.Authority}", "Receiving: 7 characters"], asking.Heard.Take(2));
    }

    [Fact]
    public void Speaks_four_times_a_second_at_most()
    {
        var clock = new TickingClock();
        var heard = new Asking(_server);
        var progress = new PacedProgress(heard, clock);

        for (var characters = 100; characters <= 2_000; characters += 100)
        {
            progress.Receiving(characters);
            clock.Advance(TimeSpan.FromMilliseconds(50));
        }

        Assert.Equal(
            ["Receiving: 100 characters", "Receiving: 600 characters", "Receiving: 1,100 characters", "Receiving: 1,600 characters"],
            heard.Heard
        );
    }

    private sealed class TickingClock : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Advance(TimeSpan time) => _ticks += time.Ticks;

        public override long GetTimestamp() => _ticks;
    }
}

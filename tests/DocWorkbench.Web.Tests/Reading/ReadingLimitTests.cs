using System.Collections.Concurrent;
using System.Diagnostics;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Reading;

namespace DocWorkbench.Web.Tests.Reading;

public sealed class ReadingLimitTests : IAsyncDisposable
{
    private readonly TestRoom _room = new(new() { SecondsPerFile = 120, MemoryMegabytes = 64 });

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Theory]
    [InlineData("hangs")]
    [InlineData("spins")]
    public async Task A_file_that_never_comes_to_an_end_is_given_up(string name)
    {
        await using var hurried = new TestRoom(new() { SecondsPerFile = 1, Processes = 1 });
        for (var times = 0; times < 2; times++)
        {
            Assert.Equal("Reading the file took longer than 1 second, so it was given up.", await hurried.RefusalAsync(name));
        }
    }

    [Fact]
    public async Task A_file_that_takes_too_much_memory_is_given_up()
    {
        Assert.Equal(
            "Reading the file needed more than the 64 MB of memory allowed, so it was given up.",
            await _room.RefusalAsync("swells")
        );
        await ReadsOnAsync();
    }

    [Fact]
    public async Task A_file_nested_deeper_than_the_stack_is_given_up()
    {
        Assert.Equal("The file is nested so deeply that reading it had to be given up.", await _room.RefusalAsync("nests"));
        await ReadsOnAsync();
    }

    [Theory]
    [InlineData("breaks", "Broken on purpose.")]
    [InlineData("leaves", "Exit code 0")]
    [InlineData("babbles", "")]
    [InlineData("boasts", "")]
    [InlineData("floods", "")]
    public async Task A_reader_that_ends_or_talks_nonsense_becomes_a_sentence_and_a_line_in_the_log(string name, string logged)
    {
        Assert.Equal("The file made the reader stop; it may be damaged.", await _room.RefusalAsync(name));
        Assert.Contains(
            _room.Log.Lines,
            line => line.Contains($"\"{name}\"", StringComparison.Ordinal) && line.Contains(logged, StringComparison.Ordinal)
        );
        await ReadsOnAsync();
    }

    [Theory]
    [InlineData("swells")]
    [InlineData("nests")]
    public async Task What_a_file_needs_too_much_of_it_needs_too_much_of_only_once(string name)
    {
        await ReadsOnAsync();
        await _room.RefusalAsync(name);

        Assert.Single(_room.Log.Lines);
    }

    [Fact]
    public async Task A_reader_that_a_file_has_cost_is_replaced_before_the_next_file_comes()
    {
        using var warmer = new ReaderWarmer(_room.Pool, TimeProvider.System);
        await warmer.StartAsync(Cancel);
        await _room.RefusalAsync("breaks");
        while (_room.Pool.WarmId is null)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), Cancel);
        }

        await warmer.StopAsync(Cancel);
        Assert.Equal("1", await _room.RefusalAsync("number"));
    }

    [Theory]
    [InlineData("hangs")]
    [InlineData("spins")]
    public async Task The_site_answers_while_a_file_hangs_in_the_reader(string name)
    {
        await using var patient = new TestRoom(new() { SecondsPerFile = 600 });
        await using var workbench = new WorkbenchFactory();
        var visitor = workbench.Visitor();
        using var enough = new CancellationTokenSource();
        var seen = new Seen();
        var hanging = patient.ReadUntilAsync(name, "", enough.Token, seen);
        await seen.First.Task.WaitAsync(Cancel);
        using var answer = await visitor.GetAsync(workbench.NewLink(), Cancel);

        Assert.True((int)answer.StatusCode < 400);
        Assert.False(hanging.IsCompleted);
        await enough.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hanging);
    }

    [Fact]
    public async Task Others_are_served_while_a_file_hangs()
    {
        await using var patient = new TestRoom(new() { SecondsPerFile = 600 });
        using var enough = new CancellationTokenSource();
        var seen = new Seen();
        var hanging = patient.ReadUntilAsync("hangs", "", enough.Token, seen);
        await seen.First.Task.WaitAsync(Cancel);

        Assert.IsType<MaterialReading.Success>(await patient.ReadAsync("words.md", "Some words."));
        Assert.False(hanging.IsCompleted);
        await enough.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hanging);
    }

    [Fact]
    public async Task What_is_cancelled_ends_its_process()
    {
        await using var patient = new TestRoom(new() { SecondsPerFile = 600 });
        await patient.ReadAsync("words.md", "Some words.");
        using var reader = Process.GetProcessById(patient.Pool.WarmId ?? 0);
        using var enough = new CancellationTokenSource();
        var seen = new Seen();
        var hanging = patient.ReadUntilAsync("hangs", "", enough.Token, seen);
        await seen.First.Task.WaitAsync(Cancel);
        await enough.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hanging);
        await reader.WaitForExitAsync(Cancel);
        Assert.IsType<MaterialReading.Success>(await patient.ReadAsync("words.md", "Some words."));
    }

    [Fact]
    public async Task A_file_waits_its_turn_and_says_so()
    {
        await using var single = new TestRoom(new() { SecondsPerFile = 600, Processes = 1 });
        using var enough = new CancellationTokenSource();
        var first = new Seen();
        var hanging = single.ReadUntilAsync("hangs", "", enough.Token, first);
        await first.First.Task.WaitAsync(Cancel);
        var seen = new Seen();
        var waiting = single.ReadUntilAsync("words.md", "Some words.", Cancel, seen);
        await seen.First.Task.WaitAsync(Cancel);
        await enough.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hanging);
        Assert.IsType<MaterialReading.Success>(await waiting);
        Assert.Equal(ReadingStage.Queued, seen.Stages.First());
        Assert.Equal(ReadingStage.Reading, seen.Stages.Last());
    }

    private async Task ReadsOnAsync() => Assert.IsType<MaterialReading.Success>(await _room.ReadAsync("words.md", "Some words."));

    private sealed class Seen : IProgress<ReadingProgress>
    {
        public ConcurrentQueue<ReadingStage> Stages { get; } = new();

        public TaskCompletionSource First { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Report(ReadingProgress value)
        {
            Stages.Enqueue(value.Stage);
            First.TrySetResult();
        }
    }
}

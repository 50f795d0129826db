using System.Diagnostics;
using System.Globalization;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace DocWorkbench.Web.Tests.Reading;

public sealed class ReaderPoolTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_process_reads_many_files_and_then_makes_room_for_a_fresh_one()
    {
        await using var room = new TestRoom(new() { FilesPerProcess = 3 });
        var numbers = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            numbers.Add(await room.RefusalAsync("number"));
        }

        Assert.Equal(["1", "2", "3", "1", "2"], numbers);
    }

    [Fact]
    public async Task A_file_is_not_blamed_for_what_the_files_before_it_left()
    {
        await using var room = new TestRoom(new());
        await room.RefusalAsync("number");
        Assert.IsType<MaterialReading.Success>(await room.ReadAsync("worn out", "Some words."));
    }

    [Fact]
    public async Task A_reader_sees_nothing_of_the_workbenchs_environment_but_what_it_needs_to_start()
    {
        Environment.SetEnvironmentVariable("DocWorkbench__Tests__ApiKey", "secret");
        await using var room = new TestRoom(new());
        var names = (await room.RefusalAsync("environment")).Split(' ');

        Assert.DoesNotContain("DocWorkbench__Tests__ApiKey", names);
        Assert.DoesNotContain("PATH", names);
        Assert.Contains("DOTNET_GCHeapHardLimit", names);
    }

    [Fact]
    public async Task Where_no_process_can_be_started_files_are_read_all_the_same_and_the_log_says_so()
    {
        foreach (var start in new[] { null, new ProcessStartInfo("/no/such/program"), Ending() })
        {
            await using var room = new TestRoom(new(), start);
            Assert.IsType<MaterialReading.Success>(await room.ReadAsync("words.md", "Some words."));
            Assert.Contains(room.Log.Lines, line => line.StartsWith("No reader process can be started", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_whole_workbench_reads_in_a_process_of_its_own()
    {
        await using var workbench = new WorkbenchFactory();
        var source = MaterialSource.Detect("words.md", "# One\n\nSome words."u8.ToArray());
        var reading = await workbench.Services.GetRequiredService<ReadingRoom>().ReadAsync(source, Cancel);

        Assert.IsType<MaterialReading.Success>(reading);
        Assert.NotNull(workbench.Services.GetRequiredService<ReaderPool>().WarmId);
    }

    [Fact]
    public async Task A_reader_ends_with_the_workbench_even_in_the_middle_of_an_endless_file()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ReaderPoolTests).Assembly.Location, ReadingParent.Argument])
        {
            RedirectStandardOutput = true,
        };
        using var parent = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        var id = int.Parse(await parent.StandardOutput.ReadLineAsync(Cancel) ?? "", CultureInfo.InvariantCulture);
        using var reader = Process.GetProcessById(id);
        parent.Kill();

        await reader.WaitForExitAsync(Cancel).WaitAsync(TimeSpan.FromSeconds(30), Cancel);
        Assert.True(reader.HasExited);
    }

    // Starts, and is no reader.
    private static ProcessStartInfo Ending() =>
        new(ReaderCommand.Find()?.Program ?? "dotnet", ["--version"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
}

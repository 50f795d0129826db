using System.Diagnostics;
using System.Globalization;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Reading;
using Microsoft.Extensions.Logging.Abstractions;

namespace DocWorkbench.Benchmarks.Hostile;

/// <summary>What becomes of each file of a folder, read as the workbench reads it: in a process of its own that can be ended.</summary>
internal static class HostileFigures
{
    // Nobody uploads a second one while the first is measured.
    private static readonly ReadingOptions Options = new() { FilesPerProcess = 1, Processes = 1 };

    public static async Task<int> PrintAsync(string folder)
    {
        if (!Directory.Exists(folder))
        {
            await Console.Error.WriteLineAsync($"There is no folder {folder}.");
            return 2;
        }

        await using var pool = new ReaderPool(Options, ReaderCommand.Find()?.Start(Options), NullLogger<ReaderPool>.Instance);
        using var room = new ReadingRoom(Options, pool, TimeProvider.System, NullLogger<ReadingRoom>.Instance);
        Console.WriteLine("| file | outcome | cause | ms | CPU ms | peak MB above idle |");
        Console.WriteLine("|---|---|---|--:|--:|--:|");
        foreach (var file in Directory.GetFiles(folder).Order(StringComparer.Ordinal))
        {
            Console.WriteLine(await RowAsync(pool, room, file));
        }

        return 0;
    }

    private static async Task<string> RowAsync(ReaderPool pool, ReadingRoom room, string file)
    {
        var source = MaterialSource.Detect(Path.GetFileName(file), await File.ReadAllBytesAsync(file));
        await pool.WarmUpAsync(CancellationToken.None);
        if (pool.WarmId is not { } id)
        {
            return $"| {source.Name} | no reader could be started | | | | |";
        }

        using var process = Process.GetProcessById(id);
        using var watch = await ProcessWatch.StartAsync(process);
        var start = Stopwatch.GetTimestamp();
        var reading = await room.ReadAsync(source, CancellationToken.None);
        var time = Stopwatch.GetElapsedTime(start);
        await watch.StopAsync();
        var (outcome, cause) = reading switch
        {
            MaterialReading.Refused refused => ("refused", refused.Reason),
            MaterialReading.Success { Material: var m } => ($"read, {m.Passages.Length} passages", string.Join(' ', m.Warnings)),
            _ => throw new ArgumentOutOfRangeException(nameof(file)),
        };
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {source.Name} | {outcome} | {cause.Replace("|", "\\|", StringComparison.Ordinal)} | {time.TotalMilliseconds:F0} | {watch.Processor.TotalMilliseconds:F0} | {watch.Megabytes:F0} |"
        );
    }
}

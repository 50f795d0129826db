using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Tests.Storage;

public sealed class KillTests
{
    private const int Cycles = 25;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_writer_killed_at_any_moment_loses_nothing_it_had_acknowledged()
    {
        using var folder = new TemporaryFolder();
        var database = folder.File("docworkbench.db");
        using var store = await TestStore.CreateAsync(database, Cancel);
        var review = await store.AddReviewAsync();
        var chance = new Random(Seed: 20260304);
        var acknowledged = new Dictionary<long, string>();

        for (var cycle = 0; cycle < Cycles; cycle++)
        {
            foreach (var (sequence, hash) in await KillAfterAsync(database, review, chance.Next(0, 120)))
            {
                acknowledged.Add(sequence, hash);
            }

            var found = (await store.Reviews.EventsAfterAsync(review, 0, Cancel)).ToDictionary(it => it.Event.Sequence);
            Assert.All(acknowledged, said => Assert.Equal(said.Value, found[said.Key].Event.TextHash));
            Assert.Equal(found.Count, found.Keys.DefaultIfEmpty().Max());
            Assert.All(found.Values, it => Assert.NotNull(it.Text));
        }

        await using var db = await store.Databases.CreateDbContextAsync(Cancel);
        Assert.Equal(
            "ok",
            await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").SingleAsync(Cancel)
        );
        Assert.True(acknowledged.Count >= Cycles, $"Only {acknowledged.Count} decisions were acknowledged in {Cycles} cycles.");
        TestContext.Current.SendDiagnosticMessage("{0} kills, {1} acknowledged decisions, none lost", Cycles, acknowledged.Count);
    }

    private static async Task<List<(long Sequence, string Hash)>> KillAfterAsync(string database, string review, int milliseconds)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(KillTests).Assembly.Location, EndlessWriter.Argument, database, review])
        {
            RedirectStandardOutput = true,
        };
        using var writer = Process.Start(start) ?? throw new InvalidOperationException("The writer did not start.");
        var said = new List<(long, string)>();
        // It has to get as far as writing; from then on any moment will do.
        if (await writer.StandardOutput.ReadLineAsync(Cancel) is { } first)
        {
            said.Add(Parsed(first));
            await Task.Delay(milliseconds, Cancel);
        }

        writer.Kill();
        await writer.WaitForExitAsync(Cancel);
        var rest = await writer.StandardOutput.ReadToEndAsync(Cancel);
        // A last line without its end was cut off in the middle.
        said.AddRange(rest.Split('\n')[..^1].Select(Parsed));
        return said;
    }

    private static (long, string) Parsed(string line)
    {
        var parts = line.Split(' ');
        return (long.Parse(parts[0], CultureInfo.InvariantCulture), parts[1]);
    }
}

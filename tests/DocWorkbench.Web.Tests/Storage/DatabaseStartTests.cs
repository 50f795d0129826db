using DocWorkbench.Web.Storage;
using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Tests.Storage;

public sealed class DatabaseStartTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_migrations_make_what_the_rows_need()
    {
        using var folder = new TemporaryFolder();
        using var store = await TestStore.CreateAsync(folder.File("docworkbench.db"), Cancel);
        await using var db = await store.Databases.CreateDbContextAsync(Cancel);

        Assert.False(db.Database.HasPendingModelChanges(), "Run: dotnet ef migrations add NAME --project src/DocWorkbench.Web");
    }

    [Fact]
    public async Task A_start_killed_while_it_made_the_tables_does_not_block_the_next()
    {
        using var folder = new TemporaryFolder();
        using var store = TestStore.Again(folder.File("docworkbench.db"));
        await using (var db = await store.Databases.CreateDbContextAsync(Cancel))
        {
            await db.Database.ExecuteSqlRawAsync(
                "CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER PRIMARY KEY, \"Timestamp\" TEXT NOT NULL); INSERT INTO \"__EFMigrationsLock\" VALUES (1, 'then')",
                Cancel
            );
        }

        await DatabaseStart.PrepareAsync(store.Databases, Cancel).WaitAsync(TimeSpan.FromSeconds(20), Cancel);

        Assert.Empty(await store.Reviews.ListAsync(Cancel));
    }
}

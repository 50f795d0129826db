using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Storage;

/// <summary>Brings the database file to the shape this version needs.</summary>
internal static class DatabaseStart
{
    public static async Task PrepareAsync(IDbContextFactory<WorkbenchDb> databases, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (!(await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            return;
        }

        // A start that was killed half-way leaves this table behind and the next one would wait for ever.
        // Nobody else can hold it: the data folder is locked by this program.
        await db.Database.ExecuteSqlAsync($"DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
    }
}

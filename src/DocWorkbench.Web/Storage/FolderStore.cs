using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Storage;

/// <summary>Remembers the folders somebody has worked in.</summary>
internal sealed class FolderStore(IDbContextFactory<WorkbenchDb> databases, StoreWriter writer, TimeProvider clock)
{
    /// <summary>Puts a folder first in the list.</summary>
    public Task RememberAsync(string path, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow().UtcTicks;
        return writer.WriteAsync(
            db =>
                db.Database.ExecuteSqlAsync(
                    $"INSERT INTO folders (path, last_used_ticks) VALUES ({path}, {now}) ON CONFLICT (path) DO UPDATE SET last_used_ticks = {now}",
                    cancellationToken
                ),
            cancellationToken
        );
    }

    /// <summary>Takes a folder off the list; nothing in the folder changes.</summary>
    public Task ForgetAsync(string path, CancellationToken cancellationToken = default) =>
        writer.WriteAsync(db => db.Folders.Where(row => row.Path == path).ExecuteDeleteAsync(cancellationToken), cancellationToken);

    /// <summary>The last used first.</summary>
    public async Task<IReadOnlyList<RecentFolder>> RecentAsync(int count = 20, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await db.Folders.OrderByDescending(row => row.LastUsedTicks).Take(count).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new RecentFolder(row.Path, new DateTimeOffset(row.LastUsedTicks, TimeSpan.Zero)))];
    }
}

using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Storage;

/// <summary>The only way anything is written: one immediate transaction at a time, on the disk when it returns.</summary>
internal sealed class StoreWriter(IDbContextFactory<WorkbenchDb> databases) : IDisposable
{
    // The database would make writers wait too, but on a blocked thread and in no order.
    private readonly SemaphoreSlim _turn = new(initialCount: 1, maxCount: 1);

    public async Task<T> WriteAsync<T>(Func<WorkbenchDb, Task<T>> work, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            // Microsoft.Data.Sqlite begins with BEGIN IMMEDIATE: what is read here can't change before it is written.
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var result = await work(db);
            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return result;
        }
        finally
        {
            _turn.Release();
        }
    }

    public Task WriteAsync(Func<WorkbenchDb, Task> work, CancellationToken cancellationToken) =>
        WriteAsync(
            async db =>
            {
                await work(db);
                return true;
            },
            cancellationToken
        );

    public void Dispose() => _turn.Dispose();
}

using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Accounts;

/// <summary>Keeps who has done things; nobody is ever taken out, because events name them.</summary>
internal sealed class ActorStore(IDbContextFactory<WorkbenchDb> databases, StoreWriter writer, TimeProvider clock)
{
    private const string Local = "local";

    /// <summary>The person whose machine account the workbench runs under; made at the first call.</summary>
    public Task<Actor> LocalAsync(CancellationToken cancellationToken = default) =>
        writer.WriteAsync(
            async db =>
            {
                if (await db.Actors.SingleOrDefaultAsync(row => row.Kind == Local, cancellationToken) is { } known)
                {
                    return new Actor(known.Id, known.Name);
                }

                var added = new ActorRow
                {
                    Id = Guid.NewGuid().ToString(),
                    Name = Environment.UserName,
                    Kind = Local,
                    CreatedTicks = clock.GetUtcNow().UtcTicks,
                };
                db.Actors.Add(added);
                return new Actor(added.Id, added.Name);
            },
            cancellationToken
        );

    /// <summary>Everybody by id, to show names beside events.</summary>
    public async Task<IReadOnlyDictionary<string, Actor>> AllAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Actors.ToDictionaryAsync(row => row.Id, row => new Actor(row.Id, row.Name), cancellationToken);
    }
}

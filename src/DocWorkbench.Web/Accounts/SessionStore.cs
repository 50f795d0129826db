using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Accounts;

/// <summary>Keeps who is signed in, so that a cookie can be made worthless on this side.</summary>
internal sealed class SessionStore(IDbContextFactory<WorkbenchDb> databases, StoreWriter writer, TimeProvider clock)
{
    /// <summary>How long a browser that stays away is still known.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);

    // Being seen is written down once an hour, not with every request.
    private static readonly TimeSpan SeenAgain = TimeSpan.FromHours(1);

    /// <returns>The new session's id.</returns>
    public Task<string> StartAsync(string actorId, CancellationToken cancellationToken = default) =>
        writer.WriteAsync(
            db =>
            {
                var now = clock.GetUtcNow();
                var row = new SessionRow
                {
                    Id = Guid.NewGuid().ToString("N"),
                    ActorId = actorId,
                    CreatedTicks = now.UtcTicks,
                    LastSeenTicks = now.UtcTicks,
                    ExpiresTicks = (now + Lifetime).UtcTicks,
                };
                db.Sessions.Add(row);
                return Task.FromResult(row.Id);
            },
            cancellationToken
        );

    public async Task<bool> IsOpenAsync(string sessionId, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow();
        SessionRow? row;
        await using (var db = await databases.CreateDbContextAsync(cancellationToken))
        {
            row = await db.Sessions.SingleOrDefaultAsync(session => session.Id == sessionId, cancellationToken);
        }

        if (row is null || row.ExpiresTicks <= now.UtcTicks)
        {
            return false;
        }

        if (now.UtcTicks - row.LastSeenTicks > SeenAgain.Ticks)
        {
            await writer.WriteAsync(
                db =>
                    db.Sessions.Where(session => session.Id == sessionId)
                        .ExecuteUpdateAsync(
                            set =>
                                set.SetProperty(session => session.LastSeenTicks, now.UtcTicks)
                                    .SetProperty(session => session.ExpiresTicks, (now + Lifetime).UtcTicks),
                            cancellationToken
                        ),
                cancellationToken
            );
        }

        return true;
    }

    public Task EndAsync(string sessionId, CancellationToken cancellationToken = default) =>
        writer.WriteAsync(
            db => db.Sessions.Where(session => session.Id == sessionId).ExecuteDeleteAsync(cancellationToken),
            cancellationToken
        );

    /// <summary>Whether some browser is still signed in. Forgets sessions that ran out.</summary>
    public Task<bool> AnyOpenAsync(CancellationToken cancellationToken = default) =>
        writer.WriteAsync(
            async db =>
            {
                var now = clock.GetUtcNow().UtcTicks;
                await db.Sessions.Where(session => session.ExpiresTicks <= now).ExecuteDeleteAsync(cancellationToken);
                return await db.Sessions.AnyAsync(cancellationToken);
            },
            cancellationToken
        );
}

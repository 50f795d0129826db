using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DocWorkbench.Web.Storage;

/// <summary>What every connection is told before its first statement: a commit is on the disk when it returns.</summary>
internal sealed class ConnectionPragmas : DbConnectionInterceptor
{
    // FULL, because with NORMAL a power cut may take back decisions that were shown as saved.
    private const string Pragmas = "PRAGMA busy_timeout=10000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;";

    private ConnectionPragmas() { }

    public static ConnectionPragmas Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        var command = connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = Pragmas;
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}

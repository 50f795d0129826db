using DocWorkbench.Web.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Storage;

/// <summary>Keeps which language model is asked.</summary>
internal sealed class ModelSettingsStore(IDbContextFactory<WorkbenchDb> databases, StoreWriter writer, TimeProvider clock)
{
    /// <returns>Null where nothing was ever set.</returns>
    public async Task<StoredModelSettings?> FindAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.ModelSettings.SingleOrDefaultAsync(cancellationToken) is { } row
            ? new StoredModelSettings(
                row.Provider,
                row.Endpoint,
                row.Model,
                row.ProtectedKey is null ? [] : [.. row.ProtectedKey],
                row.UseEntraId,
                row.Streams,
                row.MaxOutputTokens,
                row.Temperature,
                row.TimeoutSeconds
            )
            {
                MaxInputTokens = row.MaxInputTokens,
                InputPrice = row.InputPrice,
                OutputPrice = row.OutputPrice,
                PriceCurrency = row.PriceCurrency ?? "",
            }
            : null;
    }

    public Task SaveAsync(StoredModelSettings settings, string actorId, CancellationToken cancellationToken = default) =>
        writer.WriteAsync(
            async db =>
            {
                await db.ModelSettings.ExecuteDeleteAsync(cancellationToken);
                db.ModelSettings.Add(
                    new ModelSettingsRow
                    {
                        Provider = settings.Provider,
                        Endpoint = settings.Endpoint,
                        Model = settings.Model,
                        ProtectedKey = settings.ProtectedKey.IsEmpty ? null : [.. settings.ProtectedKey],
                        UseEntraId = settings.UseEntraId,
                        Streams = settings.Streams,
                        MaxOutputTokens = settings.MaxOutputTokens,
                        Temperature = settings.Temperature,
                        TimeoutSeconds = settings.TimeoutSeconds,
                        MaxInputTokens = settings.MaxInputTokens,
                        InputPrice = settings.InputPrice,
                        OutputPrice = settings.OutputPrice,
                        PriceCurrency = settings.PriceCurrency.Length > 0 ? settings.PriceCurrency : null,
                        ChangedTicks = clock.GetUtcNow().UtcTicks,
                        ChangedBy = actorId,
                    }
                );
            },
            cancellationToken
        );
}

using DocWorkbench.Web.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DocWorkbench.Web.Storage;

/// <summary>The room where everything is kept.</summary>
internal static class StorageServices
{
    public static IServiceCollection AddStorage(this IServiceCollection services, string databaseFile) =>
        services
            .AddPooledDbContextFactory<WorkbenchDb>(options => WorkbenchDb.Configure(options, databaseFile))
            .AddSingleton(TimeProvider.System)
            .AddSingleton<StoreWriter>()
            .AddSingleton<ReviewFeed>()
            .AddSingleton<ReviewStore>()
            .AddSingleton<AskingStore>()
            .AddSingleton<ModelSettingsStore>()
            .AddSingleton<CheckLevelStore>()
            .AddSingleton<FolderStore>()
            .AddSingleton<VisitStore>()
            .AddSingleton<TallyStore>();

    /// <exception cref="StartRefusedException">The database file can't be used.</exception>
    public static async Task PrepareStorageAsync(this WebApplication app)
    {
        // Asked for here, so that the container holds the folder's lock from now on.
        var data = app.Services.GetRequiredService<DataFolder>();
        try
        {
            await DatabaseStart.PrepareAsync(app.Services.GetRequiredService<IDbContextFactory<WorkbenchDb>>());
        }
        catch (SqliteException reason)
        {
            throw new StartRefusedException($"The database {data.DatabaseFile} can't be used: {reason.Message}", reason);
        }
    }
}

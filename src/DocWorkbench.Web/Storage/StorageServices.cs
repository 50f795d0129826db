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
            .AddSingleton<FolderStore>();
}

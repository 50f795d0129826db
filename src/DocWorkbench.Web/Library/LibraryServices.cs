namespace DocWorkbench.Web.Library;

/// <summary>The room where the writer's own files are.</summary>
internal static class LibraryServices
{
    public static void AddLibrary(this IServiceCollection services) => services.AddSingleton<FolderConnector>();
}

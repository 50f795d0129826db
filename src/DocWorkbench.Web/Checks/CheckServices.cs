namespace DocWorkbench.Web.Checks;

/// <summary>The room where proposals are compared with their sources.</summary>
internal static class CheckServices
{
    public static IServiceCollection AddChecks(this IServiceCollection services) =>
        services.AddSingleton<CheckSettings>().AddSingleton<WorkspaceFacts>().AddSingleton<CheckRunner>();
}

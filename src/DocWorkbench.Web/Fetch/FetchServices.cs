using DocWorkbench.Web.Fetch.Network;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DocWorkbench.Web.Fetch;

/// <summary>The room where a web address becomes a material.</summary>
internal static class FetchServices
{
    /// <summary>Adds a <see cref="PageFetcher"/>; a setting that can't be read becomes its answer and stops nothing else.</summary>
    public static void AddFetch(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(FetchOptions.Read(configuration.GetSection(FetchOptions.Section)));
        services.AddSingleton<INetwork, MachineNetwork>();
        services.AddSingleton<PageFetcher>();
    }
}

using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DocWorkbench.Web.Reading;

/// <summary>The room where materials are read, in processes that can be ended.</summary>
internal static class ReadingServices
{
    public static void AddReading(this IServiceCollection services, IConfiguration configuration)
    {
        var options = ReadingOptions.Read(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(p => new ReaderPool(
            options,
            ReaderCommand.Find()?.Start(options),
            p.GetRequiredService<ILogger<ReaderPool>>()
        ));
        services.AddSingleton<ReadingRoom>();
        services.AddHostedService<ReaderWarmer>();
    }
}

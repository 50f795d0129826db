using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Proposals.Excerpts;
using DocWorkbench.Web.Llm.Wire;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DocWorkbench.Web.Llm;

/// <summary>The room where a language model is asked.</summary>
internal static class LlmServices
{
    /// <summary>Adds the model, if one is set up rightly, as a source of proposals; wrong settings stop nothing else.</summary>
    public static void AddModel(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => new ModelNetwork());
        services.AddSingleton(FixedModel.Read(configuration));
        services.AddSingleton<TokenCounters>();
        services.AddSingleton<ConnectedModel>();
        services.AddSingleton<ModelSettings>();
        services.AddSingleton<ConnectionTester>();
        services.AddHostedService<ModelSettingsLoader>();
        services.AddTransient(provider => provider.GetRequiredService<ConnectedModel>().Status);
        // The list itself is what is registered, because the model in it can change while the workbench runs.
        services.AddTransient<IEnumerable<IProposalSource>>(provider =>
            provider.GetRequiredService<ConnectedModel>().Source is { } model
                ? [.. provider.GetServices<ExcerptSource>(), model]
                : [.. provider.GetServices<ExcerptSource>()]
        );
    }
}

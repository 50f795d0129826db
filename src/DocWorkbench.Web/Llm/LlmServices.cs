using DocWorkbench.Core.Proposals;
using DocWorkbench.Web.Llm.Wire;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace DocWorkbench.Web.Llm;

/// <summary>The room where a language model is asked.</summary>
internal static class LlmServices
{
    /// <summary>Adds a <see cref="ModelStatus"/>, and the model as a source of proposals if one is set up rightly; wrong settings stop nothing else.</summary>
    public static void AddModel(this IServiceCollection services, IConfiguration configuration)
    {
        var reader = new ModelOptionsReader(configuration.GetSection(ModelOptions.Section));
        var options = reader.Read();
        var validation = new ModelOptionsValidation();
        IReadOnlyList<string> problems =
            reader.Problems.Count > 0 ? reader.Problems : [.. validation.Validate(name: null, options).Failures ?? []];

        services.AddSingleton<IValidateOptions<ModelOptions>>(validation);
        services.AddSingleton(Options.Create(options));
        if (problems.Count > 0)
        {
            services.AddSingleton(ModelStatus.Wrong(problems));
        }
        else if (options.Provider == ModelProvider.None)
        {
            services.AddSingleton(ModelStatus.NotSet);
        }
        else
        {
            services.TryAddSingleton(TimeProvider.System);
            services.AddSingleton(ModelStatus.Connected(options));
            services.AddSingleton<IProposalSource>(provider => new ModelProposalSource(
                ModelConnection.Open(options),
                options,
                provider.GetRequiredService<TimeProvider>()
            ));
        }
    }
}

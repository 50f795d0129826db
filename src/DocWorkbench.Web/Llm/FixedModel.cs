namespace DocWorkbench.Web.Llm;

/// <summary>The model that whoever runs the workbench set in appsettings or the environment; it can't be changed on a page.</summary>
/// <param name="IsSet">False where nothing about the connection was set there.</param>
/// <param name="Problems">Each names the setting that is wrong; empty where all is well.</param>
internal sealed record FixedModel(bool IsSet, ModelOptions Options, IReadOnlyList<string> Problems)
{
    // How much a question may hold and what it costs is said of any model, also of one that was set up on the page.
    private static readonly HashSet<string> Estimates = new(StringComparer.OrdinalIgnoreCase)
    {
        "MaxInputTokens",
        "PricePerMillionInputTokens",
        "PriceCurrency",
    };

    public static FixedModel Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(ModelOptions.Section);
        var reader = new ModelOptionsReader(section);
        var options = reader.Read();
        IReadOnlyList<string> problems = reader.Problems.Count > 0 ? reader.Problems : ModelOptionsValidation.Problems(options);
        return new FixedModel(
            section.GetChildren().Any(setting => !string.IsNullOrWhiteSpace(setting.Value) && !Estimates.Contains(setting.Key)),
            options,
            problems
        );
    }
}

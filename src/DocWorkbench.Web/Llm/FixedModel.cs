namespace DocWorkbench.Web.Llm;

/// <summary>The model that whoever runs the workbench set in appsettings or the environment; it can't be changed on a page.</summary>
/// <param name="IsSet">False where nothing about the connection was set there.</param>
/// <param name="Problems">Each names the setting that is wrong; empty where all is well.</param>
internal sealed record FixedModel(bool IsSet, ModelOptions Options, IReadOnlyList<string> Problems)
{
    // How much a question may hold and what it costs is said of any model, also of one that was set up on the page.
    private static readonly HashSet<string> Estimates = new(StringComparer.OrdinalIgnoreCase)
    {
        nameof(ModelOptions.MaxInputTokens),
        nameof(ModelOptions.PricePerMillionInputTokens),
        nameof(ModelOptions.PricePerMillionOutputTokens),
        nameof(ModelOptions.PriceCurrency),
    };

    /// <summary>Names of those of them that were set outside; a page shows them and can't change them.</summary>
    public IReadOnlySet<string> FixedEstimates { get; private init; } = new HashSet<string>();

    public static FixedModel Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(ModelOptions.Section);
        var reader = new ModelOptionsReader(section);
        var options = reader.Read();
        IReadOnlyList<string> problems = reader.Problems.Count > 0 ? reader.Problems : ModelOptionsValidation.Problems(options);
        var set = section.GetChildren().Where(setting => !string.IsNullOrWhiteSpace(setting.Value)).Select(setting => setting.Key).ToList();
        return new FixedModel(set.Any(name => !Estimates.Contains(name)), options, problems)
        {
            FixedEstimates = set.Intersect(Estimates, StringComparer.OrdinalIgnoreCase).ToHashSet(StringComparer.OrdinalIgnoreCase),
        };
    }
}

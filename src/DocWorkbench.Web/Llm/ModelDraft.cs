using System.Globalization;

namespace DocWorkbench.Web.Llm;

/// <summary>A model's settings while somebody fills them in; numbers are still text.</summary>
// A class, not a record: a record's text would show the key.
public sealed class ModelDraft
{
    public ModelProvider Provider { get; set; }

    public string Endpoint { get; set; } = "";

    /// <summary>The model's name, or the deployment's.</summary>
    public string Model { get; set; } = "";

    /// <summary>A key to set; empty keeps the one there is.</summary>
    public string NewKey { get; set; } = "";

    /// <summary>Whether a key is kept already. The key itself never comes back to a page.</summary>
    public bool HasKey { get; set; }

    public bool UseEntraId { get; set; }

    public bool Streams { get; set; } = true;

    public string MaxOutputTokens { get; set; } = "";

    public string Temperature { get; set; } = "";

    public string TimeoutSeconds { get; set; } = "";

    public string MaxInputTokens { get; set; } = "";

    /// <summary>Of a million tokens sent.</summary>
    public string InputPrice { get; set; } = "";

    /// <summary>Of a million tokens written.</summary>
    public string OutputPrice { get; set; } = "";

    public string Currency { get; set; } = "";

    internal static ModelDraft Of(ModelOptions options) =>
        new()
        {
            Provider = options.Provider,
            Endpoint = options.Provider == ModelProvider.None ? "" : options.Endpoint?.ToString() ?? "",
            Model = options.ModelName,
            HasKey = options.ApiKey.Length > 0,
            UseEntraId = options.UseEntraId,
            Streams = options.Streams,
            MaxOutputTokens = options.MaxOutputTokens?.ToString(CultureInfo.InvariantCulture) ?? "",
            Temperature = options.Temperature?.ToString(CultureInfo.InvariantCulture) ?? "",
            TimeoutSeconds = options.TimeoutSeconds.ToString(CultureInfo.InvariantCulture),
            MaxInputTokens = options.MaxInputTokens?.ToString(CultureInfo.InvariantCulture) ?? "",
            InputPrice = options.PricePerMillionInputTokens?.ToString(CultureInfo.InvariantCulture) ?? "",
            OutputPrice = options.PricePerMillionOutputTokens?.ToString(CultureInfo.InvariantCulture) ?? "",
            Currency = options.PriceCurrency,
        };

    /// <summary>The settings under the names the reader of settings knows.</summary>
    /// <param name="key">The key in force.</param>
    public IReadOnlyDictionary<string, string?> ToSettings(string key)
    {
        var isAzure = Provider == ModelProvider.AzureOpenAI;
        return new Dictionary<string, string?>
        {
            [nameof(ModelOptions.Provider)] = Provider.ToString(),
            [nameof(ModelOptions.Endpoint)] = Provider == ModelProvider.None ? "" : Endpoint,
            [isAzure ? nameof(ModelOptions.Deployment) : nameof(ModelOptions.Model)] = Model,
            [nameof(ModelOptions.ApiKey)] = isAzure && UseEntraId ? "" : key,
            [nameof(ModelOptions.UseEntraId)] = (isAzure && UseEntraId).ToString(),
            [nameof(ModelOptions.Streams)] = Streams.ToString(),
            [nameof(ModelOptions.MaxOutputTokens)] = MaxOutputTokens,
            [nameof(ModelOptions.Temperature)] = Temperature,
            [nameof(ModelOptions.TimeoutSeconds)] = TimeoutSeconds,
            [nameof(ModelOptions.MaxInputTokens)] = MaxInputTokens,
            [nameof(ModelOptions.PricePerMillionInputTokens)] = InputPrice,
            [nameof(ModelOptions.PricePerMillionOutputTokens)] = OutputPrice,
            [nameof(ModelOptions.PriceCurrency)] = Currency,
        };
    }
}

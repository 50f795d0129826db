namespace DocWorkbench.Web.Llm;

/// <summary>Says everything that is wrong with the model's settings at once, each message with the setting's name.</summary>
internal static class ModelOptionsValidation
{
    private const int MostTokens = 1_000_000;
    private const int FewestSeconds = 5;
    private const int MostSeconds = 3_600;
    private const double HighestTemperature = 2;
    private const int MostInputTokens = 100_000_000;
    private const decimal HighestPrice = 1_000_000;
    private const int LongestCurrency = 8;

    /// <returns>One sentence each; empty where all is well.</returns>
    public static IReadOnlyList<string> Problems(ModelOptions options) => [.. All(options)];

    private static IEnumerable<string> All(ModelOptions options) =>
        options.Provider == ModelProvider.None
            ? WithoutProvider(options).Concat(Estimates(options)).Select(Capitalised)
            : Endpoint(options)
                .Concat(Name(options))
                .Concat(Key(options))
                .Concat(Bounds(options))
                .Concat(Estimates(options))
                .Select(Capitalised);

    private static IEnumerable<string> WithoutProvider(ModelOptions options)
    {
        if (options.Endpoint is not null)
        {
            yield return $"{Setting(nameof(options.Endpoint))} is set, but {Setting(nameof(options.Provider))} doesn't say AzureOpenAI, OpenAI or OpenAICompatible.";
        }
    }

    private static IEnumerable<string> Endpoint(ModelOptions options)
    {
        var setting = options.Named(nameof(options.Endpoint));
        if (options.Endpoint is not { } endpoint)
        {
            yield return $"{setting} is missing: the address of the server, such as {Example(options.Provider)}.";
            yield break;
        }

        if (endpoint.UserInfo.Length > 0)
        {
            yield return $"{setting} must hold no user name or password; the key belongs in {options.Named(nameof(options.ApiKey))}.";
        }

        var isBare = endpoint.Query.Length == 0 && endpoint.Fragment.Length == 0;
        var isBase =
            options.Provider == ModelProvider.AzureOpenAI ? endpoint.AbsolutePath == "/" || options.IsNewAzure : !EndsAtOneCall(endpoint);
        if (!isBare || !isBase)
        {
            yield return $"{setting} must be the server's base address only, such as {Example(options.Provider)}.";
        }

        if (options.Provider is ModelProvider.AzureOpenAI or ModelProvider.OpenAI && endpoint.Scheme != "https" && !endpoint.IsLoopback)
        {
            yield return $"{setting} must begin with https://, so that the key is not sent in the clear.";
        }
    }

    private static bool EndsAtOneCall(Uri endpoint) =>
        endpoint.AbsolutePath.TrimEnd('/').EndsWith("/completions", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Name(ModelOptions options)
    {
        if (options.ModelName.Length == 0)
        {
            yield return $"{options.ModelSetting} is missing: the name of the model that is to answer.";
        }
    }

    private static IEnumerable<string> Key(ModelOptions options)
    {
        var setting = options.Named(nameof(options.ApiKey));
        if (options is { Provider: ModelProvider.AzureOpenAI, ApiKey.Length: 0, UseEntraId: false })
        {
            yield return $"{setting} is missing: the key of the Azure OpenAI resource.";
        }

        if (options is { Provider: ModelProvider.OpenAI, ApiKey.Length: 0 })
        {
            yield return $"{setting} is missing: the key of the OpenAI account.";
        }

        if (options.UseEntraId && options.Provider != ModelProvider.AzureOpenAI)
        {
            yield return $"{Setting(nameof(options.UseEntraId))} is for {nameof(ModelProvider.AzureOpenAI)} only.";
        }

        if (options.ApiKey.Any(c => c is <= ' ' or > '~'))
        {
            yield return $"{setting} holds a space or a character that no key has.";
        }
    }

    private static IEnumerable<string> Bounds(ModelOptions options)
    {
        if (options.MaxOutputTokens is < 1 or > MostTokens)
        {
            yield return $"{options.Named(nameof(options.MaxOutputTokens))} must be between 1 and {MostTokens}.";
        }

        if (options.TimeoutSeconds is < FewestSeconds or > MostSeconds)
        {
            yield return $"{options.Named(nameof(options.TimeoutSeconds))} must be between {FewestSeconds} and {MostSeconds}.";
        }

        if (options.Temperature is < 0 or > HighestTemperature)
        {
            yield return $"{options.Named(nameof(options.Temperature))} must be between 0 and {HighestTemperature}.";
        }
    }

    private static IEnumerable<string> Estimates(ModelOptions options)
    {
        if (options.MaxInputTokens is < 1 or > MostInputTokens)
        {
            yield return $"{options.Named(nameof(options.MaxInputTokens))} must be between 1 and {MostInputTokens}.";
        }

        // No sign is read, so a price is never below nothing.
        if (options.PricePerMillionInputTokens > HighestPrice)
        {
            yield return $"{options.Named(nameof(options.PricePerMillionInputTokens))} must be at most {HighestPrice}.";
        }

        if (options.PricePerMillionOutputTokens > HighestPrice)
        {
            yield return $"{options.Named(nameof(options.PricePerMillionOutputTokens))} must be at most {HighestPrice}.";
        }

        if (options.PriceCurrency.Length > LongestCurrency || options.PriceCurrency.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)))
        {
            yield return $"{options.Named(nameof(options.PriceCurrency))} must be one short word such as {ModelOptions.UsualCurrency}.";
        }
    }

    private static string Capitalised(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    private static string Example(ModelProvider provider) =>
        provider switch
        {
            ModelProvider.AzureOpenAI => "https://NAME.openai.azure.com",
            ModelProvider.OpenAI => "https://api.openai.com/v1",
            _ => "http://127.0.0.1:11434/v1",
        };

    private static string Setting(string name) => ModelOptions.Setting(name);
}

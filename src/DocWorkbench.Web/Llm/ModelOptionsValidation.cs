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
            yield return ModelTexts.Rule_SetWithoutProvider.With(Setting(nameof(options.Endpoint)), Setting(nameof(options.Provider)));
        }
    }

    private static IEnumerable<string> Endpoint(ModelOptions options)
    {
        var setting = options.Named(nameof(options.Endpoint));
        if (options.Endpoint is not { } endpoint)
        {
            yield return ModelTexts.Rule_NoAddress.With(setting, Example(options.Provider));
            yield break;
        }

        if (endpoint.UserInfo.Length > 0)
        {
            yield return ModelTexts.Rule_UserInAddress.With(setting, options.Named(nameof(options.ApiKey)));
        }

        var isBare = endpoint.Query.Length == 0 && endpoint.Fragment.Length == 0;
        var isBase =
            options.Provider == ModelProvider.AzureOpenAI ? endpoint.AbsolutePath == "/" || options.IsNewAzure : !EndsAtOneCall(endpoint);
        if (!isBare || !isBase)
        {
            yield return ModelTexts.Rule_NotBaseAddress.With(setting, Example(options.Provider));
        }

        if (options.Provider is ModelProvider.AzureOpenAI or ModelProvider.OpenAI && endpoint.Scheme != "https" && !endpoint.IsLoopback)
        {
            yield return ModelTexts.Rule_NotSecure.With(setting);
        }
    }

    private static bool EndsAtOneCall(Uri endpoint) =>
        endpoint.AbsolutePath.TrimEnd('/').EndsWith("/completions", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Name(ModelOptions options)
    {
        if (options.ModelName.Length == 0)
        {
            yield return ModelTexts.Rule_NoModel.With(options.ModelSetting);
        }
    }

    private static IEnumerable<string> Key(ModelOptions options)
    {
        var setting = options.Named(nameof(options.ApiKey));
        if (options is { Provider: ModelProvider.AzureOpenAI, ApiKey.Length: 0, UseEntraId: false })
        {
            yield return ModelTexts.Rule_NoAzureKey.With(setting);
        }

        if (options is { Provider: ModelProvider.OpenAI, ApiKey.Length: 0 })
        {
            yield return ModelTexts.Rule_NoOpenAIKey.With(setting);
        }

        if (options.UseEntraId && options.Provider != ModelProvider.AzureOpenAI)
        {
            yield return ModelTexts.Rule_EntraElsewhere.With(Setting(nameof(options.UseEntraId)), nameof(ModelProvider.AzureOpenAI));
        }

        if (options.ApiKey.Any(c => c is <= ' ' or > '~'))
        {
            yield return ModelTexts.Rule_KeyWithSpace.With(setting);
        }
    }

    private static IEnumerable<string> Bounds(ModelOptions options)
    {
        if (options.MaxOutputTokens is < 1 or > MostTokens)
        {
            yield return ModelTexts.Rule_Between.With(options.Named(nameof(options.MaxOutputTokens)), 1, MostTokens);
        }

        if (options.TimeoutSeconds is < FewestSeconds or > MostSeconds)
        {
            yield return ModelTexts.Rule_Between.With(options.Named(nameof(options.TimeoutSeconds)), FewestSeconds, MostSeconds);
        }

        if (options.Temperature is < 0 or > HighestTemperature)
        {
            yield return ModelTexts.Rule_Between.With(options.Named(nameof(options.Temperature)), 0, HighestTemperature);
        }
    }

    private static IEnumerable<string> Estimates(ModelOptions options)
    {
        if (options.MaxInputTokens is < 1 or > MostInputTokens)
        {
            yield return ModelTexts.Rule_Between.With(options.Named(nameof(options.MaxInputTokens)), 1, MostInputTokens);
        }

        // No sign is read, so a price is never below nothing.
        if (options.PricePerMillionInputTokens > HighestPrice)
        {
            yield return ModelTexts.Rule_TooDear.With(options.Named(nameof(options.PricePerMillionInputTokens)), HighestPrice);
        }

        if (options.PricePerMillionOutputTokens > HighestPrice)
        {
            yield return ModelTexts.Rule_TooDear.With(options.Named(nameof(options.PricePerMillionOutputTokens)), HighestPrice);
        }

        if (options.PriceCurrency.Length > LongestCurrency || options.PriceCurrency.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)))
        {
            yield return ModelTexts.Rule_Currency.With(options.Named(nameof(options.PriceCurrency)), ModelOptions.UsualCurrency);
        }
    }

    private static string Capitalised(string sentence) => sentence.Capital();

    private static string Example(ModelProvider provider) =>
        provider switch
        {
            ModelProvider.AzureOpenAI => "https://NAME.openai.azure.com",
            ModelProvider.OpenAI => "https://api.openai.com/v1",
            _ => "http://127.0.0.1:11434/v1",
        };

    private static string Setting(string name) => ModelOptions.Setting(name);
}

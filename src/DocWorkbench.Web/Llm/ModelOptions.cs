namespace DocWorkbench.Web.Llm;

/// <summary>The language model a writer may ask, as set on the settings page, in appsettings or in the environment.</summary>
// A class, not a record: a record's text would show the key.
internal sealed class ModelOptions
{
    public const string Section = "DocWorkbench:Model";

    /// <summary>Where prices are set and no currency is.</summary>
    public const string UsualCurrency = "USD";

    // The address of OpenAI itself, which nobody should have to look up.
    private static readonly Uri OpenAI = new("https://api.openai.com/v1");
    private readonly Uri? _endpoint;

    public ModelProvider Provider { get; init; }

    /// <summary>https://NAME.openai.azure.com, the same with /openai/v1, or the base address of a compatible server, such as http://127.0.0.1:11434/v1.</summary>
    public Uri? Endpoint
    {
        get => _endpoint ?? (Provider == ModelProvider.OpenAI ? OpenAI : null);
        init => _endpoint = value;
    }

    /// <summary>Azure's name for the model that answers.</summary>
    public string Deployment { get; init; } = "";

    /// <summary>Any other server's name for the model that answers.</summary>
    public string Model { get; init; } = "";

    /// <summary>Empty where a compatible server asks for none.</summary>
    public string ApiKey { get; init; } = "";

    /// <summary>Azure is asked with this machine's own sign-in instead of a key.</summary>
    public bool UseEntraId { get; init; }

    /// <summary>The longest answer asked for; null leaves it to the server.</summary>
    public int? MaxOutputTokens { get; init; }

    /// <summary>0 to 2; null leaves it to the model, and some models take none.</summary>
    public double? Temperature { get; init; }

    /// <summary>Whether the answer is to come piece by piece; some gateways can't.</summary>
    public bool Streams { get; init; } = true;

    /// <summary>How long one answer may take, from the question to its last word.</summary>
    public int TimeoutSeconds { get; init; } = 300;

    /// <summary>The most one question may hold; null for no limit.</summary>
    public int? MaxInputTokens { get; init; }

    public decimal? PricePerMillionInputTokens { get; init; }

    public decimal? PricePerMillionOutputTokens { get; init; }

    /// <summary>Empty for the usual one.</summary>
    public string PriceCurrency { get; init; } = "";

    public TokenPrices Prices =>
        new(PricePerMillionInputTokens, PricePerMillionOutputTokens, PriceCurrency.Length > 0 ? PriceCurrency : UsualCurrency);

    /// <summary>Set on the settings page, so that is where to look when something is wrong.</summary>
    public bool IsFromPage { get; init; }

    public string ModelName => Provider == ModelProvider.AzureOpenAI ? Deployment : Model;

    /// <summary>"gpt-4o at contoso.openai.azure.com".</summary>
    public string Title => $"{ModelName} at {Host}";

    /// <summary>Whether Azure's address is the newer one, which is asked like OpenAI itself.</summary>
    public bool IsNewAzure => Endpoint?.AbsolutePath.TrimEnd('/') == "/openai/v1";

    /// <summary>Where <see cref="ModelName"/> is set.</summary>
    public string ModelSetting => Named(Provider == ModelProvider.AzureOpenAI ? nameof(Deployment) : nameof(Model));

    /// <summary>Host and port, without anything secret an address may hold.</summary>
    public string Host => Endpoint?.Authority ?? "";

    /// <summary>A setting as the person who can change it knows it.</summary>
    public string Named(string name) =>
        !IsFromPage
            ? Setting(name)
            : name switch
            {
                nameof(ApiKey) => ModelTexts.Setting_ApiKey,
                nameof(Endpoint) => ModelTexts.Setting_Endpoint,
                nameof(Deployment) => ModelTexts.Setting_Deployment,
                nameof(Model) => ModelTexts.Setting_Model,
                nameof(Provider) => ModelTexts.Setting_Provider,
                nameof(MaxOutputTokens) => ModelTexts.Setting_MaxOutputTokens,
                nameof(TimeoutSeconds) => ModelTexts.Setting_TimeoutSeconds,
                nameof(Temperature) => ModelTexts.Setting_Temperature,
                nameof(MaxInputTokens) => ModelTexts.Setting_MaxInputTokens,
                nameof(PricePerMillionInputTokens) => ModelTexts.Setting_PriceSent,
                nameof(PricePerMillionOutputTokens) => ModelTexts.Setting_PriceWritten,
                nameof(PriceCurrency) => ModelTexts.Setting_Currency,
                _ => Setting(name),
            };

    public static string Setting(string name) => $"{Section}:{name}";
}

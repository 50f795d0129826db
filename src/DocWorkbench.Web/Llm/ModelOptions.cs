namespace DocWorkbench.Web.Llm;

/// <summary>The language model a writer may ask, as set in appsettings or the environment.</summary>
// A class, not a record: a record's text would show the key.
internal sealed class ModelOptions
{
    public const string Section = "DocWorkbench:Model";

    public ModelProvider Provider { get; init; }

    /// <summary>https://NAME.openai.azure.com, or the base address of a compatible server, such as http://127.0.0.1:11434/v1.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>Azure's name for the model that answers.</summary>
    public string Deployment { get; init; } = "";

    /// <summary>A compatible server's name for the model that answers.</summary>
    public string Model { get; init; } = "";

    /// <summary>Empty where a compatible server asks for none.</summary>
    public string ApiKey { get; init; } = "";

    /// <summary>The longest answer asked for; null leaves it to the server.</summary>
    public int? MaxOutputTokens { get; init; }

    /// <summary>How long one answer may take, from the question to its last word.</summary>
    public int TimeoutSeconds { get; init; } = 300;

    public string ModelName => Provider == ModelProvider.AzureOpenAI ? Deployment : Model;

    /// <summary>The setting that holds <see cref="ModelName"/>.</summary>
    public string ModelSetting => Setting(Provider == ModelProvider.AzureOpenAI ? nameof(Deployment) : nameof(Model));

    /// <summary>Host and port, without anything secret an address may hold.</summary>
    public string Host => Endpoint?.Authority ?? "";

    public static string Setting(string name) => $"{Section}:{name}";
}

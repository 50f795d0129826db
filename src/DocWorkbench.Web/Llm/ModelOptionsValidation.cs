using Microsoft.Extensions.Options;

namespace DocWorkbench.Web.Llm;

/// <summary>Says everything that is wrong with the model's settings at once, each message with the setting's name.</summary>
internal sealed class ModelOptionsValidation : IValidateOptions<ModelOptions>
{
    private const int MostTokens = 1_000_000;
    private const int FewestSeconds = 5;
    private const int MostSeconds = 3_600;

    public ValidateOptionsResult Validate(string? name, ModelOptions options)
    {
        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(ModelOptions options) =>
        options.Provider == ModelProvider.None
            ? WithoutProvider(options)
            : Endpoint(options).Concat(Name(options)).Concat(Key(options)).Concat(Bounds(options));

    private static IEnumerable<string> WithoutProvider(ModelOptions options)
    {
        if (options.Endpoint is not null)
        {
            yield return $"{Setting(nameof(options.Endpoint))} is set, but {Setting(nameof(options.Provider))} doesn't say AzureOpenAI or OpenAICompatible.";
        }
    }

    private static IEnumerable<string> Endpoint(ModelOptions options)
    {
        var setting = Setting(nameof(options.Endpoint));
        if (options.Endpoint is not { } endpoint)
        {
            yield return $"{setting} is missing: the address of the server, such as {Example(options.Provider)}.";
            yield break;
        }

        if (endpoint.UserInfo.Length > 0)
        {
            yield return $"{setting} must hold no user name or password; the key belongs in {Setting(nameof(options.ApiKey))}.";
        }

        var isBare = endpoint.Query.Length == 0 && endpoint.Fragment.Length == 0;
        var isBase = options.Provider == ModelProvider.AzureOpenAI ? endpoint.AbsolutePath == "/" : !EndsAtOneCall(endpoint);
        if (!isBare || !isBase)
        {
            yield return $"{setting} must be the server's base address only, such as {Example(options.Provider)}.";
        }

        if (options.Provider == ModelProvider.AzureOpenAI && endpoint.Scheme != "https" && !endpoint.IsLoopback)
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
        var setting = Setting(nameof(options.ApiKey));
        if (options.Provider == ModelProvider.AzureOpenAI && options.ApiKey.Length == 0)
        {
            yield return $"{setting} is missing: the key of the Azure OpenAI resource.";
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
            yield return $"{Setting(nameof(options.MaxOutputTokens))} must be between 1 and {MostTokens}.";
        }

        if (options.TimeoutSeconds is < FewestSeconds or > MostSeconds)
        {
            yield return $"{Setting(nameof(options.TimeoutSeconds))} must be between {FewestSeconds} and {MostSeconds}.";
        }
    }

    private static string Example(ModelProvider provider) =>
        provider == ModelProvider.AzureOpenAI ? "https://NAME.openai.azure.com" : "http://127.0.0.1:11434/v1";

    private static string Setting(string name) => ModelOptions.Setting(name);
}

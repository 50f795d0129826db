using System.Globalization;

namespace DocWorkbench.Web.Llm;

/// <summary>Reads the model's settings; what can't be read becomes a message that names the setting.</summary>
internal sealed class ModelOptionsReader(IConfigurationSection section)
{
    private readonly List<string> _problems = [];

    public IReadOnlyList<string> Problems => _problems;

    public ModelOptions Read() =>
        new()
        {
            Provider = Provider(),
            Endpoint = Endpoint(),
            Deployment = Text(nameof(ModelOptions.Deployment)),
            Model = Text(nameof(ModelOptions.Model)),
            ApiKey = Text(nameof(ModelOptions.ApiKey)),
            MaxOutputTokens = Number(nameof(ModelOptions.MaxOutputTokens)),
            TimeoutSeconds = Number(nameof(ModelOptions.TimeoutSeconds)) ?? new ModelOptions().TimeoutSeconds,
        };

    private string Text(string name) => section[name]?.Trim() ?? "";

    private ModelProvider Provider()
    {
        var text = Text(nameof(ModelOptions.Provider));
        if (text.Length == 0)
        {
            return ModelProvider.None;
        }

        // By name only: a number would be taken for a provider too.
        foreach (var provider in Enum.GetValues<ModelProvider>())
        {
            if (text.Equals(provider.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return provider;
            }
        }

        _problems.Add(
            $"{ModelOptions.Setting(nameof(ModelOptions.Provider))} must be {string.Join(", ", Enum.GetNames<ModelProvider>())}."
        );
        return ModelProvider.None;
    }

    private Uri? Endpoint()
    {
        var text = Text(nameof(ModelOptions.Endpoint));
        if (text.Length == 0)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var endpoint) && endpoint.Scheme is ("http" or "https"))
        {
            return endpoint;
        }

        _problems.Add($"{ModelOptions.Setting(nameof(ModelOptions.Endpoint))} must be an address that begins with https:// or http://.");
        return null;
    }

    private int? Number(string name)
    {
        var text = Text(name);
        if (text.Length == 0)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        _problems.Add($"{ModelOptions.Setting(name)} must be a whole number.");
        return null;
    }
}

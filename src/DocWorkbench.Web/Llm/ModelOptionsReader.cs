using System.Globalization;

namespace DocWorkbench.Web.Llm;

/// <summary>Reads the model's settings; what can't be read becomes a message that names the setting.</summary>
internal sealed class ModelOptionsReader(IReadOnlyDictionary<string, string?> settings, bool isFromPage)
{
    private readonly ModelOptions _names = new() { IsFromPage = isFromPage };
    private readonly List<string> _problems = [];

    public ModelOptionsReader(IConfigurationSection section)
        : this(
            section.GetChildren().ToDictionary(setting => setting.Key, setting => setting.Value, StringComparer.OrdinalIgnoreCase),
            isFromPage: false
        ) { }

    public IReadOnlyList<string> Problems => _problems;

    /// <summary>What was set outside wins; null where this reads what was set outside.</summary>
    public ModelOptions? Fixed { get; init; }

    public ModelOptions Read() =>
        new()
        {
            Provider = Provider(),
            Endpoint = Endpoint(),
            Deployment = Text(nameof(ModelOptions.Deployment)),
            Model = Text(nameof(ModelOptions.Model)),
            ApiKey = Text(nameof(ModelOptions.ApiKey)),
            UseEntraId = Flag(nameof(ModelOptions.UseEntraId)) ?? false,
            MaxOutputTokens = Number(nameof(ModelOptions.MaxOutputTokens)),
            Temperature = Fraction(nameof(ModelOptions.Temperature)),
            MaxInputTokens = Fixed?.MaxInputTokens ?? Number(nameof(ModelOptions.MaxInputTokens)),
            PricePerMillionInputTokens = Fixed?.PricePerMillionInputTokens ?? Price(nameof(ModelOptions.PricePerMillionInputTokens)),
            PricePerMillionOutputTokens = Fixed?.PricePerMillionOutputTokens ?? Price(nameof(ModelOptions.PricePerMillionOutputTokens)),
            PriceCurrency = Fixed is { PriceCurrency.Length: > 0 } ? Fixed.PriceCurrency : Text(nameof(ModelOptions.PriceCurrency)),
            IsFromPage = isFromPage,
            Streams = Flag(nameof(ModelOptions.Streams)) ?? true,
            TimeoutSeconds = Number(nameof(ModelOptions.TimeoutSeconds)) ?? new ModelOptions().TimeoutSeconds,
        };

    private void Add(string name, string rule) => _problems.Add(rule.With(_names.Named(name).Capital()));

    private string Text(string name) => settings.GetValueOrDefault(name)?.Trim() ?? "";

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
            ModelTexts.Shape_Provider.With(
                _names.Named(nameof(ModelOptions.Provider)).Capital(),
                string.Join(", ", Enum.GetNames<ModelProvider>())
            )
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

        Add(nameof(ModelOptions.Endpoint), ModelTexts.Shape_Address);
        return null;
    }

    private int? Number(string name) =>
        Read<int>(
            name,
            (text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null,
            ModelTexts.Shape_Number
        );

    private double? Fraction(string name) =>
        Read<double>(
            name,
            (text) => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read) ? read : null,
            ModelTexts.Shape_Fraction
        );

    private decimal? Price(string name) =>
        Read<decimal>(
            name,
            (text) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read) ? read : null,
            ModelTexts.Shape_Price
        );

    private bool? Flag(string name) => Read<bool>(name, (text) => bool.TryParse(text, out var read) ? read : null, ModelTexts.Shape_Flag);

    private T? Read<T>(string name, Func<string, T?> parse, string shape)
        where T : struct
    {
        var text = Text(name);
        if (text.Length == 0)
        {
            return null;
        }

        var read = parse(text);
        if (read is null)
        {
            Add(name, shape);
        }

        return read;
    }
}

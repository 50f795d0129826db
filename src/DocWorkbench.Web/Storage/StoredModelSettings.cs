using System.Collections.Immutable;

namespace DocWorkbench.Web.Storage;

/// <summary>The language model as somebody set it on the settings page.</summary>
/// <param name="Model">The model's name, or the deployment's.</param>
/// <param name="ProtectedKey">Encrypted; empty where there is no key.</param>
internal sealed record StoredModelSettings(
    string Provider,
    string Endpoint,
    string Model,
    ImmutableArray<byte> ProtectedKey,
    bool UseEntraId,
    bool Streams,
    int? MaxOutputTokens,
    double? Temperature,
    int TimeoutSeconds
)
{
    public int? MaxInputTokens { get; init; }

    /// <summary>Of a million tokens sent.</summary>
    public decimal? InputPrice { get; init; }

    /// <summary>Of a million tokens written.</summary>
    public decimal? OutputPrice { get; init; }

    public string PriceCurrency { get; init; } = "";
}

namespace DocWorkbench.Web.Storage.Rows;

internal sealed class ModelSettingsRow
{
    /// <summary>There is one row only.</summary>
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public required string Provider { get; set; }

    public required string Endpoint { get; set; }

    /// <summary>The model's name, or the deployment's.</summary>
    public required string Model { get; set; }

    /// <summary>Encrypted; null where there is no key.</summary>
    public byte[]? ProtectedKey { get; set; }

    public required bool UseEntraId { get; set; }

    public required bool Streams { get; set; }

    public int? MaxOutputTokens { get; set; }

    public double? Temperature { get; set; }

    public required int TimeoutSeconds { get; set; }

    public int? MaxInputTokens { get; set; }

    public decimal? InputPrice { get; set; }

    public decimal? OutputPrice { get; set; }

    public string? PriceCurrency { get; set; }

    public required long ChangedTicks { get; set; }

    public required string ChangedBy { get; set; }
}

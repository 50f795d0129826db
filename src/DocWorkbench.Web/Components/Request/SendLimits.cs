using System.Globalization;

namespace DocWorkbench.Web.Components.Request;

/// <summary>What the workspace's settings say about sending: the most a model takes, and what it costs; null where they say nothing.</summary>
internal sealed record SendLimits(int? MostTokens, decimal? PricePerMillion, string Currency)
{
    public const string Section = "DocWorkbench:Model";
    private const decimal Cent = 0.01m;

    public static SendLimits Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        return new SendLimits(
            int.TryParse(section["MaxInputTokens"], NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most > 0
                ? most
                : null,
            decimal.TryParse(
                section["PricePerMillionInputTokens"],
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var price
            )
                ? price
                : null,
            section["PriceCurrency"]?.Trim() is { Length: > 0 } currency ? currency : "USD"
        );
    }

    /// <summary>"about 0.02 USD to send"; null without a price.</summary>
    public string? Cost(int tokens) =>
        PricePerMillion is not { } price ? null
        : tokens * price / 1_000_000 is var cost && cost < Cent ? $"less than 0.01 {Currency} to send"
        : string.Create(CultureInfo.InvariantCulture, $"about {cost:0.00} {Currency} to send");

    /// <summary>How many tokens are too many; 0 where they fit.</summary>
    public int Over(int tokens) => MostTokens is { } most ? Math.Max(0, tokens - most) : 0;
}

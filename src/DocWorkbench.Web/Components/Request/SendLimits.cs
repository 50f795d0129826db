using DocWorkbench.Web.Llm;

namespace DocWorkbench.Web.Components.Request;

/// <summary>What the settings say about sending: the most a model takes, null where they say nothing, and what it costs.</summary>
internal sealed record SendLimits(int? MostTokens, TokenPrices Prices)
{
    public static SendLimits Of(ModelOptions options) => new(options.MaxInputTokens, options.Prices);

    /// <summary>How many tokens are too many; 0 where they fit.</summary>
    public int Over(int tokens) => MostTokens is { } most ? Math.Max(0, tokens - most) : 0;
}

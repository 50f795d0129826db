namespace DocWorkbench.Web.Llm;

/// <summary>What tokens cost, in one currency; null where nobody said.</summary>
/// <param name="Input">A million tokens that are sent.</param>
/// <param name="Output">A million tokens that are written.</param>
public sealed record TokenPrices(decimal? Input, decimal? Output, string Currency)
{
    private const decimal Cent = 0.01m;
    private const decimal Million = 1_000_000;

    public static TokenPrices None { get; } = new(Input: null, Output: null, Currency: "");

    /// <summary>"about 0.02 USD to send"; null without a price.</summary>
    public string? ToSend(int tokens) =>
        Input is not { } price ? null
        : tokens * price / Million is var cost && cost < Cent ? ModelTexts.Price_SendLittle.With(Cent, Currency)
        : ModelTexts.Price_Send.With(cost, Currency);

    /// <summary>
    /// "0.02 USD", for what was sent and written; "0.02 USD for what was sent" where only one price is known; null where neither is, or no
    /// tokens are known.
    /// </summary>
    public string? Spent(long? input, long? output)
    {
        var sent = input * Input / Million;
        var written = output * Output / Million;
        return (sent, written) switch
        {
            ({ } both, { } more) => Small(both + more),
            ({ } one, null) => ModelTexts.Price_Sent.With(Small(one)),
            (null, { } one) => ModelTexts.Price_Written.With(Small(one)),
            _ => null,
        };
    }

    private string Small(decimal cost) =>
        cost is > 0 and < Cent ? ModelTexts.Price_Little.With(Cent, Currency) : ModelTexts.Price.With(cost, Currency);
}

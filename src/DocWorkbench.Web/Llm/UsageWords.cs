namespace DocWorkbench.Web.Llm;

/// <summary>What an answer took, in words: as the server counts, else by our own count.</summary>
internal static class UsageWords
{
    /// <returns>"900 tokens sent, 30 written, 0.01 USD."; null where nothing came that could have been charged.</returns>
    public static string? Of(long? input, long? output, long? countedInput, long? countedOutput, TokenPrices prices)
    {
        if (input is null && output is null && countedOutput is null or 0)
        {
            return null;
        }

        var isCounted = input is null || output is null;
        var (sent, written) = (input ?? countedInput, output ?? countedOutput);
        return prices.Spent(sent, written) is { } spent
            ? (isCounted ? ModelTexts.Use_CountedCost : ModelTexts.Use_Cost).With(sent, written, spent)
            : (isCounted ? ModelTexts.Use_Counted : ModelTexts.Use).With(sent, written);
    }
}

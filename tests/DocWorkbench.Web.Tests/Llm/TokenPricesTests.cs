using DocWorkbench.Web.Llm;
using Microsoft.Extensions.Configuration;

namespace DocWorkbench.Web.Tests.Llm;

public sealed class TokenPricesTests
{
    [Theory]
    [InlineData("", "", null, null)]
    [InlineData("128000", "2.50", 128_000, "about 0.25 USD to send")]
    [InlineData("lots", "0", null, "less than 0.01 USD to send")]
    [InlineData("-1", "free", null, null)]
    public void Limits_and_price_are_those_of_the_settings(string most, string price, int? tokens, string? cost)
    {
        var fixedModel = Read(("MaxInputTokens", most), ("PricePerMillionInputTokens", price));

        Assert.Equal((tokens, cost), (fixedModel.Options.MaxInputTokens, fixedModel.Options.Prices.ToSend(100_000)));
        Assert.Equal(
            most == "128000" || most.Length == 0 ? 0
                : price == "free" ? 2
                : 1,
            fixedModel.Problems.Count
        );
    }

    [Fact]
    public void What_can_not_be_read_names_its_setting()
    {
        Assert.Equal(
            [
                "DocWorkbench:Model:MaxInputTokens must be a whole number.",
                "DocWorkbench:Model:PricePerMillionOutputTokens must be a number such as 2.50.",
            ],
            Read(("MaxInputTokens", "lots"), ("PricePerMillionOutputTokens", "2,50")).Problems
        );
        Assert.Equal(
            ["DocWorkbench:Model:PriceCurrency must be one short word such as USD."],
            Read(("PriceCurrency", "US Dollars")).Problems
        );
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(2.0, 10.0, "0.70 EUR")]
    [InlineData(2.0, null, "0.20 EUR for what was sent")]
    [InlineData(null, 10.0, "0.50 EUR for what was written")]
    [InlineData(0.001, 0.001, "less than 0.01 EUR")]
    [InlineData(0.0, 0.0, "0.00 EUR")]
    public void The_sum_after_the_answer_counts_both_ways(double? input, double? output, string? expected)
    {
        var prices = new TokenPrices((decimal?)input, (decimal?)output, "EUR");

        Assert.Equal(expected, prices.Spent(input: 100_000, output: 50_000));
    }

    [Fact]
    public void Without_tokens_there_is_no_sum() => Assert.Null(new TokenPrices(2, 10, "EUR").Spent(input: null, output: null));

    private static FixedModel Read(params (string Name, string Value)[] settings) =>
        FixedModel.Read(
            new ConfigurationBuilder()
                .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create($"{ModelOptions.Section}:{s.Name}", (string?)s.Value)))
                .Build()
        );
}

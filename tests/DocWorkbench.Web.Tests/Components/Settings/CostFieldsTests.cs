using Bunit;
using DocWorkbench.Web.Components.Settings;
using DocWorkbench.Web.Llm;

namespace DocWorkbench.Web.Tests.Components.Settings;

public sealed class CostFieldsTests : SettingsScreen
{
    [Fact]
    public async Task Size_and_prices_are_kept_and_leave_the_key_as_it_was()
    {
        await using var browser = Browser(Settings(out var model));
        var page = browser.Render<SettingsPage>();
        FillIn(page);
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("Saved.", page.Markup, StringComparison.Ordinal));

        page.Find("#most").Change("32000");
        page.Find("#price-in").Change("2.50");
        page.Find("#price-out").Change("10");
        page.Find("#currency").Change("EUR");
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal((int?)32_000, model.Options.MaxInputTokens));
        Assert.Equal(new TokenPrices(2.5m, 10, "EUR"), model.Options.Prices);
        var again = Settings(out var later);
        await again.LoadAsync(Cancel);
        Assert.Equal(
            (32_000, new TokenPrices(2.50m, 10, "EUR"), Key),
            (later.Options.MaxInputTokens, later.Options.Prices, later.Options.ApiKey)
        );
        await using var reopened = Browser(again);
        Assert.Equal("2.5", reopened.Render<SettingsPage>().Find("#price-in").GetAttribute("value"));
    }

    [Fact]
    public async Task A_price_that_is_none_is_said_and_not_saved()
    {
        await using var browser = Browser(Settings(out var model));
        var page = browser.Render<SettingsPage>();
        FillIn(page);
        page.Find("#price-out").Change("2,50");

        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() =>
            Assert.Equal("The price of tokens written in Settings must be a number such as 2.50.", page.Find(".dw-problem").TextContent)
        );
        Assert.Equal(ModelStatus.NotSet, model.Status);
    }

    [Fact]
    public async Task A_price_set_outside_is_shown_holds_for_the_model_of_the_page_and_can_not_be_changed()
    {
        var outside = new Dictionary<string, string?> { ["PricePerMillionOutputTokens"] = "12" };
        await using var browser = Browser(Settings(out var model, keys: null, outside));
        var page = browser.Render<SettingsPage>();
        FillIn(page);
        Assert.True(page.Find("#price-out").HasAttribute("disabled"));
        Assert.Equal("12", page.Find("#price-out").GetAttribute("value"));
        Assert.Contains("DocWorkbench:Model:PricePerMillionOutputTokens", page.Markup, StringComparison.Ordinal);
        Assert.False(page.Find("#price-in").HasAttribute("disabled"));

        page.Find("#price-in").Change("3");
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal(new TokenPrices(3, 12, "USD"), model.Options.Prices));
    }
}

using System.Security.Claims;
using Bunit;
using DocWorkbench.Web.Checks;
using DocWorkbench.Web.Components.Settings;
using DocWorkbench.Web.Llm;
using DocWorkbench.Web.Llm.Wire;
using DocWorkbench.Web.Storage;
using DocWorkbench.Web.Tests.Llm;
using DocWorkbench.Web.Tests.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace DocWorkbench.Web.Tests.Components.Settings;

public sealed class SettingsPageTests : StoreTest
{
    private const string Key = "canary-key-0123456789-abcdefghij";
    private readonly EphemeralDataProtectionProvider _keys = new(NullLoggerFactory.Instance);
    private readonly ModelNetwork _network = new();

    [Fact]
    public async Task What_is_saved_is_asked_at_once_and_the_key_leaves_the_page()
    {
        await using var browser = Browser(Settings(out var model));
        var page = browser.Render<SettingsPage>();
        Assert.Empty(page.FindAll("#key"));

        FillIn(page);
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("Saved.", page.Markup, StringComparison.Ordinal));
        Assert.Equal("llama3 at 127.0.0.1:11434", model.Status.Name);
        Assert.Equal(Key, model.Options.ApiKey);
        Assert.DoesNotContain(Key, page.Markup, StringComparison.Ordinal);
        Assert.Equal("a key is kept; type to replace it", page.Find("#key").GetAttribute("placeholder"));
    }

    [Fact]
    public async Task The_key_is_in_no_text_of_the_database_and_is_there_after_a_restart()
    {
        await using var browser = Browser(Settings(out _));
        var page = browser.Render<SettingsPage>();
        FillIn(page);
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("Saved.", page.Markup, StringComparison.Ordinal));

        var again = Settings(out var model);
        await again.LoadAsync(Cancel);

        Assert.Equal(Key, model.Options.ApiKey);
        await using var db = await Store.Databases.CreateDbContextAsync(Cancel);
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", Cancel);
        Assert.DoesNotContain(Key, System.Text.Encoding.Latin1.GetString(await ReadAsync(Database)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_can_not_be_read_any_more_is_asked_for_again()
    {
        var settings = Settings(out _);
        await settings.SaveAsync(Draft(), TestStore.ActorId, Cancel);

        var again = Settings(out var model, new EphemeralDataProtectionProvider(NullLoggerFactory.Instance));
        await again.LoadAsync(Cancel);

        await using var browser = Browser(again);
        Assert.Contains("can't be read any more", browser.Render<SettingsPage>().Markup, StringComparison.Ordinal);
        Assert.Equal("", model.Options.ApiKey);
    }

    [Fact]
    public async Task What_the_administrator_set_is_shown_without_its_key_and_can_not_be_changed()
    {
        var settings = Settings(out _, administrator: true);
        await using var browser = Browser(settings);

        var page = browser.Render<SettingsPage>();

        Assert.Contains("can't be changed", page.Markup, StringComparison.Ordinal);
        Assert.True(page.Find("fieldset").HasAttribute("disabled"));
        Assert.Empty(page.FindAll("button[type=submit]"));
        Assert.DoesNotContain(Key, page.Markup, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => settings.SaveAsync(Draft(), TestStore.ActorId, Cancel));
    }

    [Fact]
    public async Task What_is_wrong_is_said_in_the_words_of_the_page_and_not_saved()
    {
        await using var browser = Browser(Settings(out var model));
        var page = browser.Render<SettingsPage>();
        FillIn(page);
        page.Find("#endpoint").Change("llama");

        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() =>
            Assert.Equal(
                "The address in Settings must be an address that begins with https:// or http://.",
                page.Find(".dw-problem").TextContent
            )
        );
        Assert.Equal(ModelStatus.NotSet, model.Status);
    }

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

    private static void FillIn(IRenderedComponent<SettingsPage> page)
    {
        page.Find("#provider").Change(nameof(ModelProvider.OpenAICompatible));
        page.Find("#endpoint").Change("http://127.0.0.1:11434/v1");
        page.Find("#model").Change("llama3");
        page.Find("#key").Change(Key);
    }

    private static ModelDraft Draft() =>
        new()
        {
            Provider = ModelProvider.OpenAICompatible,
            Endpoint = "http://127.0.0.1:11434/v1",
            Model = "llama3",
            NewKey = Key,
        };

    private ModelSettings Settings(out ConnectedModel model, IDataProtectionProvider? keys = null, bool administrator = false) =>
        Settings(out model, keys, administrator ? Draft().ToSettings(Key) : new Dictionary<string, string?>());

    private ModelSettings Settings(out ConnectedModel model, IDataProtectionProvider? keys, IReadOnlyDictionary<string, string?> outside)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            outside.Select(s => KeyValuePair.Create($"{ModelOptions.Section}:{s.Key}", s.Value))
        );
        var fixedModel = FixedModel.Read(configuration.Build());
        model = new ConnectedModel(fixedModel, _network, Store.Clock, Asking.Counters);
        return new ModelSettings(fixedModel, model, new ModelSettingsStore(Store.Databases, Store.Writer, Store.Clock), keys ?? _keys);
    }

    private BunitContext Browser(ModelSettings settings)
    {
        var browser = new BunitContext();
        browser.Services.AddSingleton(settings);
        browser.Services.AddSingleton(new CheckSettings(new CheckLevelStore(Store.Databases, Store.Writer, Store.Clock)));
        browser.Services.AddSingleton(new ConnectionTester(_network, Store.Clock));
        var person = browser.AddAuthorization();
        person.SetAuthorized("Kim");
        person.SetClaims(new Claim(ClaimTypes.NameIdentifier, TestStore.ActorId));
        return browser;
    }

    private static async Task<byte[]> ReadAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, Cancel);
        return memory.ToArray();
    }

    public override async ValueTask DisposeAsync()
    {
        _network.Dispose();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

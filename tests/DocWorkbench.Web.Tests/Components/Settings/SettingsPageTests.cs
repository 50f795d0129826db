using Bunit;
using DocWorkbench.Web.Components.Settings;
using DocWorkbench.Web.Llm;
using DocWorkbench.Web.Tests.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace DocWorkbench.Web.Tests.Components.Settings;

public sealed class SettingsPageTests : SettingsScreen
{
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
}

using Bunit;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Components.Materials;
using Microsoft.Extensions.DependencyInjection;

namespace DocWorkbench.Web.Tests.Components.Materials;

public sealed class IntakeLinesTests
{
    private readonly SettableClock _clock = new();

    [Fact]
    public async Task Each_thing_on_its_way_can_be_cancelled_by_its_name()
    {
        await using var browser = Browser();
        IntakeLine? cancelled = null;
        var lines = browser.Render<IntakeLines>(p =>
            p.Add(l => l.Lines, [Reading("a.docx"), new IntakeLine(1, "b.docx")]).Add(l => l.OnCancel, line => cancelled = line)
        );

        await lines.Find("button[aria-label='Cancel b.docx']").ClickAsync();

        Assert.Equal("b.docx", cancelled?.Name);
    }

    [Fact]
    public async Task What_takes_long_shows_for_how_long_already()
    {
        await using var browser = Browser();
        var line = Reading("a.docx");
        _clock.Now += TimeSpan.FromSeconds(6);

        var lines = browser.Render<IntakeLines>(p => p.Add(l => l.Lines, [line]));

        Assert.Equal(["a.docx: reading…", "6 s"], lines.FindAll("li > span").Select(s => s.TextContent));
    }

    [Fact]
    public async Task What_was_added_is_told_with_what_it_is_worth()
    {
        await using var browser = Browser();
        var added = Reading("a.docx") with { Outcome = new IntakeOutcome.Added(1, MaterialStatus.Requirement, SameName: null) };

        var lines = browser.Render<IntakeLines>(p => p.Add(l => l.Lines, [added]));

        Assert.Equal("a.docx: added as a requirement", lines.Find("li").TextContent.Trim());
        Assert.Empty(lines.FindAll("button"));
    }

    private IntakeLine Reading(string name) => new(0, name) { Step = "reading", Since = _clock.Now };

    private BunitContext Browser()
    {
        var browser = new BunitContext();
        browser.Services.AddSingleton<TimeProvider>(_clock);
        return browser;
    }
}

using System.Globalization;
using DocWorkbench.Web.Components.Library;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Tests.Components.Library;

public sealed class DecisionBarsTests
{
    // A Wednesday.
    private static readonly DateOnly Today = new(2026, 3, 4);

    [Fact]
    public void There_is_nothing_to_show_while_nothing_was_decided() =>
        Assert.Null(DecisionBars.Of([new DayDecisions(Today, 0, 0, 0), new DayDecisions(Today.AddDays(-80), 3, 0, 0)], Today));

    [Fact]
    public void Recent_decisions_are_shown_by_day()
    {
        var bars = DecisionBars.Of([new DayDecisions(Today.AddDays(-13), 1, 0, 0), new DayDecisions(Today, 0, 2, 1)], Today);

        Assert.NotNull(bars);
        Assert.Equal((14, "Day", 3), (bars.Bars.Length, bars.Unit, bars.Highest));
        Assert.Equal(new DecisionBar(Today, 0, 2, 1), bars.Bars[^1]);
        Assert.Equal(new DecisionBar(Today.AddDays(-13), 1, 0, 0), bars.Bars[0]);
    }

    [Fact]
    public void Decisions_of_longer_ago_are_shown_by_week_from_monday_on()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
        var bars = DecisionBars.Of(
            [new DayDecisions(Today.AddDays(-14), 5, 1, 2), new DayDecisions(Today.AddDays(-2), 1, 0, 0), new DayDecisions(Today, 1, 0, 0)],
            Today
        );

        Assert.NotNull(bars);
        Assert.Equal((8, "Week of"), (bars.Bars.Length, bars.Unit));
        Assert.Equal(new DecisionBar(new DateOnly(2026, 3, 2), 2, 0, 0), bars.Bars[^1]);
        Assert.Equal(new DecisionBar(new DateOnly(2026, 2, 16), 5, 1, 2), bars.Bars[^3]);
        Assert.Equal("Last 8 weeks: 10 changes decided, 70% accepted as proposed, 10% edited or in part, 20% rejected.", bars.Words);
    }
}

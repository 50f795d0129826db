using System.Collections.Immutable;
using System.Globalization;
using DocWorkbench.Web.Components.Text;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Library;

/// <summary>What was decided lately, by week, or by day while all of it is of the last two weeks.</summary>
internal sealed record DecisionBars
{
    private const int Weeks = 8;
    private const int Days = 14;

    private DecisionBars(ImmutableArray<DecisionBar> bars, string span, string unit) => (Bars, Span, Unit) = (bars, span, unit);

    /// <summary>The oldest first, without gaps.</summary>
    public ImmutableArray<DecisionBar> Bars { get; }

    /// <summary>Such as "Last 8 weeks".</summary>
    public string Span { get; }

    /// <summary>LibraryTexts.Chart_WeekOf or LibraryTexts.Chart_Day.</summary>
    public string Unit { get; }

    public int All => Bars.Sum(bar => bar.All);

    public int Highest => Bars.Max(bar => bar.All);

    /// <summary>Such as "Last 8 weeks: 124 changes decided, 71 % accepted as proposed, 12 % in other words or in part, 17 % rejected."</summary>
    public string Words =>
        LibraryTexts.Chart_Sentence.With(
            Span,
            Counted.Of(All, "change"),
            Share(bar => bar.Accepted),
            Share(bar => bar.Edited),
            Share(bar => bar.Rejected)
        );

    /// <summary>The first day anything is shown of.</summary>
    public static DateOnly First(DateOnly today) => Monday(today).AddDays(-7 * (Weeks - 1));

    /// <returns>Null where there is nothing to show.</returns>
    public static DecisionBars? Of(ImmutableArray<DayDecisions> days, DateOnly today)
    {
        var known = days.Where(day => day.All > 0 && day.Day >= First(today) && day.Day <= today).ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var byDay = known.Min(day => day.Day) > today.AddDays(-Days);
        return byDay
            ? new DecisionBars(Bar(known, today.AddDays(1 - Days), Days, length: 1), LibraryTexts.Chart_TwoWeeks, LibraryTexts.Chart_Day)
            : new DecisionBars(Bar(known, First(today), Weeks, length: 7), LibraryTexts.Chart_Weeks.With(Weeks), LibraryTexts.Chart_WeekOf);
    }

    private static ImmutableArray<DecisionBar> Bar(List<DayDecisions> days, DateOnly first, int count, int length) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(at => first.AddDays(at * length))
                .Select(from =>
                {
                    var inside = days.Where(day => day.Day >= from && day.Day < from.AddDays(length)).ToList();
                    return new DecisionBar(from, inside.Sum(d => d.Accepted), inside.Sum(d => d.Edited), inside.Sum(d => d.Rejected));
                }),
        ];

    private string Share(Func<DecisionBar, int> of) => ((double)Bars.Sum(of) / All).ToString("P0", CultureInfo.CurrentCulture);

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}

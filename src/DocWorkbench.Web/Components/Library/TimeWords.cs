using System.Globalization;
using DocWorkbench.Web.Components.Text;

namespace DocWorkbench.Web.Components.Library;

/// <summary>Says times the way people do: words in English, dates and hours as the reader's culture writes them.</summary>
internal static class TimeWords
{
    /// <summary>Such as "3 minutes ago", and a date after a week.</summary>
    public static string Since(DateTimeOffset then, TimeProvider clock)
    {
        var (local, days) = Days(then, clock);
        return (clock.GetUtcNow() - then) switch
        {
            { TotalMinutes: < 1 } => LibraryTexts.Time_JustNow,
            { TotalMinutes: < 60 } span => Ago((int)span.TotalMinutes, "minute"),
            { TotalHours: < 24 } span => Ago((int)span.TotalHours, "hour"),
            _ when days <= 1 => LibraryTexts.Time_Yesterday,
            _ when days < 7 => Ago(days, "day"),
            _ => Date(local),
        };
    }

    /// <summary>Such as "since 14:03", LibraryTexts.Time_SinceYesterday, "since Monday", and a date after a week.</summary>
    public static string SincePoint(DateTimeOffset then, TimeProvider clock)
    {
        var (local, days) = Days(then, clock);
        return days switch
        {
            <= 0 => LibraryTexts.Time_SinceHour.With(local),
            1 => LibraryTexts.Time_SinceYesterday,
            < 7 => LibraryTexts.Time_Since.With(Weekday(local)),
            _ => LibraryTexts.Time_Since.With(Date(local)),
        };
    }

    /// <summary>Such as "3 weeks ago", in whole days or longer.</summary>
    public static string Age(DateTimeOffset then, TimeProvider clock) =>
        Days(then, clock).Days switch
        {
            <= 0 => LibraryTexts.Time_Today,
            1 => LibraryTexts.Time_Yesterday,
            < 14 and var days => Ago(days, "day"),
            < 60 and var days => Ago(days / 7, "week"),
            < 730 and var days => Ago(days / 30, "month"),
            var days => Ago(days / 365, "year"),
        };

    /// <summary>To the minute.</summary>
    public static string Exact(DateTimeOffset local) => LibraryTexts.Time_Exact.With(Weekday(local), local);

    // A word, so in the language of the words around it.
    private static string Weekday(DateTimeOffset local) => CultureInfo.CurrentUICulture.DateTimeFormat.GetDayName(local.DayOfWeek);

    private static string Date(DateTimeOffset local) => local.ToString("d", CultureInfo.CurrentCulture);

    private static (DateTimeOffset Local, int Days) Days(DateTimeOffset then, TimeProvider clock)
    {
        var local = TimeZoneInfo.ConvertTime(then, clock.LocalTimeZone);
        return (local, (TimeZoneInfo.ConvertTime(clock.GetUtcNow(), clock.LocalTimeZone).Date - local.Date).Days);
    }

    private static string Ago(int count, string unit) => LibraryTexts.Time_Ago.With(Counted.Of(count, unit));
}

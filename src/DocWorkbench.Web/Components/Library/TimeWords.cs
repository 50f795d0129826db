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
            { TotalMinutes: < 1 } => "just now",
            { TotalMinutes: < 60 } span => Ago((int)span.TotalMinutes, "minute"),
            { TotalHours: < 24 } span => Ago((int)span.TotalHours, "hour"),
            _ when days <= 1 => "yesterday",
            _ when days < 7 => Ago(days, "day"),
            _ => Date(local),
        };
    }

    /// <summary>Such as "since 14:03", "since yesterday", "since Monday", and a date after a week.</summary>
    public static string SincePoint(DateTimeOffset then, TimeProvider clock)
    {
        var (local, days) = Days(then, clock);
        return days switch
        {
            <= 0 => $"since {local.ToString("t", CultureInfo.CurrentCulture)}",
            1 => "since yesterday",
            < 7 => $"since {local.DayOfWeek}",
            _ => $"since {Date(local)}",
        };
    }

    /// <summary>Such as "3 weeks ago", in whole days or longer.</summary>
    public static string Age(DateTimeOffset then, TimeProvider clock) =>
        Days(then, clock).Days switch
        {
            <= 0 => "today",
            1 => "yesterday",
            < 14 and var days => Ago(days, "day"),
            < 60 and var days => Ago(days / 7, "week"),
            < 730 and var days => Ago(days / 30, "month"),
            var days => Ago(days / 365, "year"),
        };

    /// <summary>To the minute.</summary>
    public static string Exact(DateTimeOffset local) =>
        $"{local.DayOfWeek} {Date(local)}, {local.ToString("t", CultureInfo.CurrentCulture)}";

    private static string Date(DateTimeOffset local) => local.ToString("d", CultureInfo.CurrentCulture);

    private static (DateTimeOffset Local, int Days) Days(DateTimeOffset then, TimeProvider clock)
    {
        var local = TimeZoneInfo.ConvertTime(then, clock.LocalTimeZone);
        return (local, (TimeZoneInfo.ConvertTime(clock.GetUtcNow(), clock.LocalTimeZone).Date - local.Date).Days);
    }

    private static string Ago(int count, string unit) => $"{Counted.Of(count, unit)} ago";
}

using System.Globalization;
using DocWorkbench.Web.Components.Text;

namespace DocWorkbench.Web.Components.Library;

/// <summary>Says times the way people do.</summary>
internal static class TimeWords
{
    /// <summary>Such as "3 minutes ago", and a date after a week.</summary>
    public static string Since(DateTimeOffset then, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        var (localThen, localNow) = (
            TimeZoneInfo.ConvertTime(then, clock.LocalTimeZone),
            TimeZoneInfo.ConvertTime(now, clock.LocalTimeZone)
        );
        var days = (localNow.Date - localThen.Date).Days;
        return (now - then) switch
        {
            { TotalMinutes: < 1 } => "just now",
            { TotalMinutes: < 60 } span => Ago((int)span.TotalMinutes, "minute"),
            { TotalHours: < 24 } span => Ago((int)span.TotalHours, "hour"),
            _ when days <= 1 => "yesterday",
            _ when days < 7 => Ago(days, "day"),
            _ => localThen.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>To the minute.</summary>
    public static string Exact(DateTimeOffset local) => local.ToString("dddd d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    private static string Ago(int count, string unit) => $"{Counted.Of(count, unit)} ago";
}

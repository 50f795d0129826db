using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DocWorkbench.Web.Storage;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Library;

/// <summary>What was accepted, edited and rejected over time, as bars with their figures; nothing while nothing was decided.</summary>
public sealed partial class DecisionChart : ComponentBase
{
    private const int Width = 720;
    private const int Height = 150;
    private const int Floor = Height - 20;
    private const int Ceiling = 18;
    private const int BarWidth = 28;
    private const int StripeGap = 6;

    [Parameter, EditorRequired]
    public ImmutableArray<DayDecisions> Days { get; set; } = [];

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    private static double Left(int at, int count) => (at + 0.5) * Width / count - BarWidth / 2.0;

    private static double Top(DecisionBar bar, int highest) => Floor - Scale(bar.All, highest);

    private static double Scale(int count, int highest) => (double)(Floor - Ceiling) * count / highest;

    private static IEnumerable<(string Name, double Y, double Height)> Parts(DecisionBar bar, int highest)
    {
        var y = (double)Floor;
        foreach (var (name, count) in ((string, int)[])[("accepted", bar.Accepted), ("edited", bar.Edited), ("rejected", bar.Rejected)])
        {
            var height = Scale(count, highest);
            y -= height;
            if (count > 0)
            {
                yield return (name, y, height);
            }
        }
    }

    // Slanted lines cut at the box: a pattern would need an id that is unique on the page.
    private static string Stripes(double x, double y, double width, double height)
    {
        var path = new StringBuilder();
        for (var start = StripeGap / 2.0; start < width + height; start += StripeGap)
        {
            var (fromX, fromY) = (Math.Min(start, width), Math.Max(0, start - width));
            var (toX, toY) = (Math.Max(0, start - height), Math.Min(start, height));
            path.Append(CultureInfo.InvariantCulture, $"M{x + fromX:0.##} {y + fromY:0.##}L{x + toX:0.##} {y + toY:0.##}");
        }

        return path.ToString();
    }

    // Written here because a Razor file takes "text" for an element of its own.
    private static RenderFragment Label(string name, double x, double y, string words) =>
        label =>
        {
            label.OpenElement(0, "text");
            label.AddAttribute(1, "class", name);
            label.AddAttribute(2, "x", Number(x + BarWidth / 2.0));
            label.AddAttribute(3, "y", Number(y));
            label.AddContent(4, words);
            label.CloseElement();
        };

    // A drawing reads numbers in no person's culture.
    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    // Day and month as the reader's culture writes a date, without the year.
    private static string Short(DateOnly day)
    {
        var culture = CultureInfo.CurrentCulture;
        var separator = culture.DateTimeFormat.DateSeparator;
        var pattern = culture.DateTimeFormat.ShortDatePattern;
        var monthFirst = pattern.IndexOf('M', StringComparison.Ordinal) < pattern.IndexOf('d', StringComparison.Ordinal);
        var (first, second) = monthFirst ? (day.Month, day.Day) : (day.Day, day.Month);
        return string.Create(CultureInfo.InvariantCulture, $"{first}{separator}{second}{(separator == "." ? separator : "")}");
    }

    private static string Long(DateOnly day) => day.ToString("d", CultureInfo.CurrentCulture);
}

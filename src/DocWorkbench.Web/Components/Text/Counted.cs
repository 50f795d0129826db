using System.Globalization;

namespace DocWorkbench.Web.Components.Text;

/// <summary>A number and the right form of its noun.</summary>
internal static class Counted
{
    public static string Of(int count, string noun) =>
        $"{(count == 0 ? "no" : count.ToString("N0", CultureInfo.CurrentCulture))} {noun}{(count == 1 ? "" : "s")}";
}

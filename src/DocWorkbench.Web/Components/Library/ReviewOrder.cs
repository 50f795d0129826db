using System.Collections.Immutable;

namespace DocWorkbench.Web.Components.Library;

/// <summary>The orders a list of reviews can be in, by their names in the address.</summary>
internal static class ReviewOrder
{
    public const string Waiting = "waiting";
    public const string Newest = "newest";
    public const string Name = "name";

    public static ImmutableArray<(string Order, string Words)> All =>
        [(Waiting, LibraryTexts.Order_Waiting), (Newest, LibraryTexts.Order_Newest), (Name, LibraryTexts.Order_Name)];

    public static string Known(string? order) => order is Newest or Name ? order : Waiting;

    public static IEnumerable<ReviewLine> Sorted(IEnumerable<ReviewLine> lines, string order)
    {
        var newest = lines.OrderByDescending(line => line.LastActivity).ThenBy(line => line.Id, StringComparer.Ordinal);
        return order switch
        {
            Newest => newest,
            Name => newest.OrderBy(line => line.Name, StringComparer.CurrentCultureIgnoreCase),
            _ => newest.OrderByDescending(line => line.Urgency),
        };
    }
}

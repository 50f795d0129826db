using System.Globalization;

namespace DocWorkbench.Web.Fetch.Addresses;

/// <summary>Names a page for a list: its host and the end of its path.</summary>
internal static class PageName
{
    private const int Longest = 120;

    public static string Of(Uri page)
    {
        var end = FileName(page);
        var name = end.Length == 0 ? page.Host : $"{page.Host}/{end}";
        return name.Length <= Longest ? name : $"{name[..Longest].TrimEnd()}…";
    }

    /// <summary>The last part of the path, readable; empty for a site's front page.</summary>
    public static string FileName(Uri page)
    {
        var last = page.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
        return string.Concat(Uri.UnescapeDataString(last).Where(IsShown));
    }

    // No line break, no sign that turns the direction of reading, no half of a character.
    private static bool IsShown(char sign) =>
        sign is not ('/' or '\\')
        && char.GetUnicodeCategory(sign)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            );
}

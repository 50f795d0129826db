using System.Globalization;
using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Materials.Pdf.Layout;

/// <summary>The bullet or number a line begins with.</summary>
internal static partial class ListMarks
{
    /// <param name="Number">Of an entry of a numbered list; null for a bullet.</param>
    /// <param name="Rest">What follows the mark.</param>
    public sealed record ListMark(int? Number, string Rest);

    public static ListMark? Of(string line)
    {
        var bullet = Bullet().Match(line);
        if (bullet.Success)
        {
            return new ListMark(null, line[bullet.Length..]);
        }

        var number = Number().Match(line);
        return number.Success
            ? new ListMark(int.Parse(number.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), line[number.Length..])
            : null;
    }

    /// <summary>A bullet, or a number as lists and headings have it, and nothing else.</summary>
    public static bool IsAlone(string text) => Alone().IsMatch(text);

    [GeneratedRegex(@"^([•●○◦▪■□‣⁃∙·➢❖\-–o\uF0B7\uF0A7\uF0D8\uF076]|\(?([0-9]{1,3}|[A-Za-z])[.)]|[0-9]{1,2}(\.[0-9]{1,2}){1,3}\.?)$")]
    private static partial Regex Alone();

    [GeneratedRegex(@"^[•●○◦▪■□‣⁃∙·➢❖](\s+|$)")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(\d{1,3})[.)](\s+|$)")]
    private static partial Regex Number();
}

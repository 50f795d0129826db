using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Materials.Pdf.Layout;

/// <summary>Joins lines into running text and undoes the hyphens that only end a line.</summary>
internal sealed partial class Hyphens
{
    private readonly HashSet<string> words;

    /// <param name="lines">The whole document: a word that stands unbroken elsewhere tells how a broken one reads.</param>
    public Hyphens(IEnumerable<TextLine> lines) => words = lines.SelectMany(l => Inner(l.Text)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    public string Join(IEnumerable<string> lines) => lines.Aggregate("", Join).Trim();

    private string Join(string text, string line)
    {
        if (text.Length == 0)
        {
            return line;
        }

        var left = BrokenEnd().Match(text);
        var right = FirstWord().Match(line);
        if (!left.Success || !right.Success)
        {
            return IsUnspaced(text[^1]) && IsUnspaced(line[0]) ? text + line : $"{text} {line}";
        }

        var (start, end) = (left.Groups[1].Value, right.Value);
        return left.Groups[2].Value[0] == Letters.SoftHyphen || !KeepsHyphen(start, end) ? text[..^1] + line : text + line;
    }

    private bool KeepsHyphen(string start, string end) =>
        !char.IsLower(end[0])
        || !words.Contains(start + end)
            && (words.Contains($"{start}-{end}") || start.Contains('-') || words.Contains(start) && words.Contains(end));

    // Words that a line's end can't have broken: all but the last of a line.
    private static IEnumerable<string> Inner(string line) => Word().Matches(line).Select(m => m.Value).SkipLast(1);

    // Chinese and Japanese set no spaces.
    private static bool IsUnspaced(char letter) =>
        letter is >= '\u3000' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF';

    [GeneratedRegex(@"\p{L}[\p{L}-]*\p{L}")]
    private static partial Regex Word();

    [GeneratedRegex(@"(\p{L}[\p{L}-]*)([-\u2010\u00AD])$", RegexOptions.RightToLeft)]
    private static partial Regex BrokenEnd();

    [GeneratedRegex(@"^\p{L}+")]
    private static partial Regex FirstWord();
}

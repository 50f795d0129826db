using System.Text.RegularExpressions;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Web.Components.Text;

/// <summary>
/// The words of a marked span, line by line, without what Markdown reads at a line's beginning and end: a sign put there would turn a list
/// item or a fence into plain text, or a line break into a backslash.
/// </summary>
internal static partial class MarkedWords
{
    public static IEnumerable<TextSpan> Of(string markdown, TextSpan mark)
    {
        for (var start = mark.Start; start < mark.End; )
        {
            var end = Math.Min(LineEnds.EndOfLine(markdown, start), mark.End);
            var words = Words(markdown, TextSpan.FromBounds(start, end));
            if (words.Length > 0)
            {
                yield return words;
            }

            start = end;
        }
    }

    private static TextSpan Words(string markdown, TextSpan piece)
    {
        var lineStart = markdown.LastIndexOfAny(['\n', '\r'], Math.Max(piece.Start - 1, 0)) + 1;
        lineStart = lineStart > piece.Start ? 0 : lineStart;
        var line = markdown[lineStart..piece.End];
        var start = Math.Max(piece.Start, lineStart + LineMarkup().Match(line).Length);
        var end = piece.End;
        while (end > start && IsAround(markdown[end - 1]))
        {
            end--;
        }

        while (start < end && IsAround(markdown[start]))
        {
            start++;
        }

        return end > start ? TextSpan.FromBounds(start, end) : default;
    }

    // A sign beside a mark of emphasis would decide whether it opens or closes.
    private static bool IsAround(char c) => char.IsWhiteSpace(c) || c is '*' or '_' or '~' or '|' or '\\';

    [GeneratedRegex(
        @"^\s*(?:(?:`{3,}|~{3,}).*|\|[\s|:-]*|(?:>\s*)*(?:#{1,6}\s+|[-*+]\s+(?:\[[ xX]\]\s+)?|\d{1,9}[.)]\s+|\[![A-Za-z]+\])?)"
    )]
    private static partial Regex LineMarkup();
}

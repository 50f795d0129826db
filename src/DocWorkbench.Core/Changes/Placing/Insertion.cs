using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Placing;

/// <summary>
/// Gives inserted Markdown the blank lines it needs on its own, so that any subset of several insertions at one place reads well.
/// </summary>
internal static class Insertion
{
    /// <summary>In front of what begins at <paramref name="offset"/>, a line start.</summary>
    public static (TextSpan Target, string Text) Before(HowTo howTo, int offset, string markdown)
    {
        var end = howTo.Source.LineEnd;
        var lead = offset == 0 || IsAfterBlankLine(howTo.Text, offset) ? "" : end;
        return (new TextSpan(offset, 0), lead + Lines(markdown, end) + end + end);
    }

    /// <summary>After the last visible line of a span; a list goes on where the new text is a list of the same kind.</summary>
    public static (TextSpan Target, string Text) AtEnd(HowTo howTo, TextSpan span, string markdown)
    {
        var end = howTo.Source.LineEnd;
        var offset = span.Start + howTo.Text.AsSpan(span.Start, span.Length).TrimEnd().Length;
        offset = Math.Min(LineEnds.EndOfLine(howTo.Text, offset), span.End);
        if (offset == 0)
        {
            return Before(howTo, 0, markdown);
        }

        var atLineStart = howTo.Text[offset - 1] is '\n' or '\r';
        var gap = ContinuesList(howTo, offset, markdown) ? "" : end;
        return atLineStart
            ? (new TextSpan(offset, 0), gap + Lines(markdown, end) + end)
            : (new TextSpan(offset, 0), end + gap + Lines(markdown, end));
    }

    private static bool ContinuesList(HowTo howTo, int offset, string markdown)
    {
        var last = howTo.Units.LastOrDefault(u => u.Span.Start < offset && u.Kind != UnitKind.Blank);
        return last is { Kind: UnitKind.ListItem, Depth: 0 }
            && ListMarker(howTo.Text.AsSpan(last.Content.Start, last.Content.Length)) is { } marker
            && ListMarker(markdown) == marker;
    }

    private static char? ListMarker(ReadOnlySpan<char> text)
    {
        var line = text.TrimStart(' ');
        if (line.Length > 1 && line[0] is '-' or '*' or '+' && line[1] is ' ' or '\t')
        {
            return line[0];
        }

        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 10 && line.Length > digits + 1 && line[digits] is '.' or ')' && line[digits + 1] is ' '
            ? line[digits]
            : null;
    }

    private static bool IsAfterBlankLine(string text, int offset)
    {
        var line = text.AsSpan(0, offset);
        line = line[..^(line.EndsWith("\r\n") ? 2 : 1)];
        var start = line.LastIndexOfAny('\n', '\r') + 1;
        return line[start..].IsWhiteSpace();
    }

    private static string Lines(string markdown, string lineEnd) => LineEnds.Normalise(markdown.Trim('\r', '\n'), lineEnd);
}

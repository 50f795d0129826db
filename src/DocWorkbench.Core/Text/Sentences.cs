using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Text;

/// <summary>Cuts Markdown into sentences; a list item, a table row, a heading and a line of code each end one.</summary>
public static partial class Sentences
{
    /// <summary>Spans of what states something: no headings, code, rules or table heads; without white space around.</summary>
    public static IReadOnlyList<TextSpan> Of(string markdown)
    {
        var sentences = new List<TextSpan>();
        var inFence = false;
        var paragraph = -1;
        var end = 0;
        foreach (var line in LineEnds.Lines(markdown))
        {
            var text = markdown.AsSpan(line.Start, line.Length).Trim();
            var fence = text.StartsWith("```") || text.StartsWith("~~~");
            inFence ^= fence;
            var states = !inFence && !fence && text.Length > 0 && !Silent().IsMatch(text);
            if (!states || Starts().IsMatch(text))
            {
                Close();
            }

            if (states)
            {
                paragraph = paragraph < 0 ? line.Start : paragraph;
                end = line.End;
            }
        }

        Close();
        return sentences;

        void Close()
        {
            if (paragraph >= 0)
            {
                Cut(markdown, TextSpan.FromBounds(paragraph, end), sentences);
                paragraph = -1;
            }
        }
    }

    private static void Cut(string markdown, TextSpan paragraph, List<TextSpan> sentences)
    {
        var text = markdown.AsSpan(paragraph.Start, paragraph.Length);
        var from = Lead().EnumerateMatches(text) is var lead && lead.MoveNext() && lead.Current.Index == 0 ? lead.Current.Length : 0;
        foreach (var stop in Stop().EnumerateMatches(text))
        {
            if (stop.Index > from)
            {
                Add(from, stop.Index + stop.Length);
                from = stop.Index + stop.Length;
            }
        }

        Add(from, text.Length);

        void Add(int start, int end)
        {
            var piece = markdown.AsSpan(paragraph.Start + start, end - start);
            var trimmed = piece.Trim();
            if (trimmed.Length > 1)
            {
                sentences.Add(new TextSpan(paragraph.Start + start + (piece.Length - piece.TrimStart().Length), trimmed.Length));
            }
        }
    }

    [GeneratedRegex(@"^(#{1,6}(\s|$)|[-*_]{3,}$|\|?[\s:|-]+\|[\s:|-]*$|\[![A-Za-z]+\]$|>\s*\[![A-Za-z]+\]$|:::)")]
    private static partial Regex Silent();

    [GeneratedRegex(@"^([-*+]\s|\d{1,9}[.)]\s|\||>)")]
    private static partial Regex Starts();

    [GeneratedRegex(@"^\s*(>\s*)*([-*+]\s+|\d{1,9}[.)]\s+|\|\s*)?")]
    private static partial Regex Lead();

    // A full stop ends a sentence before white space and a capital, a quote or markup; "e.g." and "1.32" do not.
    [GeneratedRegex(@"(?<!\b(?:e\.g|i\.e|etc|vs|approx|incl))[.!?]['""”’)*_]*(?=\s+[\p{Lu}\p{N}`*_""“‘\[(])")]
    private static partial Regex Stop();
}

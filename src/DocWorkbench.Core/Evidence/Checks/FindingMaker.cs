using DocWorkbench.Core.Evidence.Passages;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence.Checks;

/// <summary>Makes findings on a change and words for their reasons.</summary>
internal static class FindingMaker
{
    private const int LongestQuote = 160;
    private const double MostOfRow = 0.7;

    /// <param name="span">In the change's new text.</param>
    public static Finding Of(CheckedChange change, TextSpan span, FindingCode code, FindingSeverity severity, string reason) =>
        new()
        {
            Code = code,
            Severity = severity,
            Change = change.Change.Number,
            Span = span,
            Text = change.Text.Substring(span.Start, span.Length),
            Reason = reason,
        };

    /// <summary>On text of the how-to that nobody proposes to change.</summary>
    public static Finding OnBase(string howTo, TextSpan span, FindingCode code, FindingSeverity severity, string reason) =>
        new()
        {
            Code = code,
            Severity = severity,
            Change = null,
            Span = span,
            Text = howTo.Substring(span.Start, span.Length),
            Reason = reason,
        };

    /// <summary>The whole new text without white space around it.</summary>
    public static TextSpan Whole(CheckedChange change)
    {
        var text = change.Text.AsSpan();
        return new TextSpan(text.Length - text.TrimStart().Length, text.Trim().Length);
    }

    /// <summary>In one line and quotation marks, shortened between words and without the full stop, to stand inside another sentence.</summary>
    public static string Quote(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return $"\"{(line.Length <= LongestQuote ? line.TrimEnd('.') : $"{Shortened(line)}…")}\"";
    }

    /// <summary>What a place in a passage says; of a table's row its one long cell, without the number and the rank beside it.</summary>
    public static string Quote(Holding holding)
    {
        var cells = holding.Passage.Passage.Kind == PassageKind.Table ? holding.Window.Split(" | ") : [];
        return Quote(Array.Find(cells, c => c.Length > MostOfRow * holding.Window.Length) ?? holding.Window);
    }

    /// <summary>Where a passage stands, as a writer says it.</summary>
    public static string Place(Material material, Passage passage) =>
        passage.Breadcrumb.IsEmpty ? material.Name : $"{material.Name} under \"{passage.Breadcrumb[^1]}\"";

    private static string Shortened(string line)
    {
        var end = line.LastIndexOf(' ', LongestQuote);
        end = end >= LongestQuote / 2 ? end : LongestQuote;
        return line[..(char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)].TrimEnd(' ', ',', ';', ':');
    }
}

using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Materials.Passages;

/// <summary>Tells Markdown that would keep its parser busy for seconds; such text is cut at blank lines instead.</summary>
internal static class MarkdownBounds
{
    /// <summary>Characters; a book of 300 pages has about 700,000.</summary>
    private const int Longest = 1_500_000;

    private const int MostLines = 40_000;
    private const int MostBrackets = 30_000;
    private const int MostTicks = 60_000;
    private const int MostBars = 60_000;
    private const int MostStars = 100_000;

    // The parser makes each row of a table as wide as the widest.
    private const long MostCells = 300_000;

    public static bool AreExceeded(TextLines lines) =>
        lines.Text.Length > Longest
        || lines.Count > MostLines
        || lines.Text.AsSpan().CountAny("[]") > MostBrackets
        || lines.Text.AsSpan().Count('`') > MostTicks
        || lines.Text.AsSpan().Count('|') > MostBars
        || lines.Text.AsSpan().CountAny("*_~") > MostStars
        || OutlineLimits.AreExceeded(lines)
        || Cells(lines) > MostCells;

    private static long Cells(TextLines lines)
    {
        var (widest, rows) = (0L, 0L);
        for (var line = 0; line < lines.Count; line++)
        {
            var bars = lines.Words(line).Count('|');
            widest = Math.Max(widest, bars);
            rows += bars > 0 ? 1 : 0;
        }

        return widest * rows;
    }
}

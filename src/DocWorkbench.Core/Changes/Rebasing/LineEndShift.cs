using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Rebasing;

/// <summary>Whether a file was converted from one line end to another, as an editor or a checkout does with all lines at once.</summary>
internal static class LineEndShift
{
    // What is left of the other kind in a converted file; a file of mixed line ends is not converted by adding lines of one kind.
    private const double LeftOver = 0.1;

    public static bool IsBetween(SourceText before, SourceText after) =>
        before.LineEnd != after.LineEnd && Share(before, after.LineEnd) < LeftOver && Share(after, before.LineEnd) < LeftOver;

    /// <summary>The line end of a line; empty where it has none.</summary>
    public static ReadOnlySpan<char> EndOf(ReadOnlySpan<char> line) => line[line.TrimEnd("\r\n").Length..];

    private static double Share(SourceText source, string lineEnd)
    {
        var lines = LineEnds.Lines(source.Text);
        return lines.Count == 0
            ? 0
            : (double)lines.Count(l => EndOf(source.Text.AsSpan(l.Start, l.Length)).SequenceEqual(lineEnd)) / lines.Count;
    }
}

using System.Collections.Immutable;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Words;

/// <summary>Compares text by line, then the lines that belong together by token: program text, and prose too long for less.</summary>
internal static class LineDiff
{
    /// <param name="read">The tokens of a line.</param>
    public static WordDiff Compare(string before, string after, Func<string, TokenList> read)
    {
        var beforeLines = LineEnds.Lines(before);
        var afterLines = LineEnds.Lines(after);
        var (beforePieces, afterPieces) = (Pieces(before, beforeLines), Pieces(after, afterLines));
        var (runs, limited) = SequenceDiffer.Compare(beforePieces, afterPieces);
        var edits = ImmutableArray.CreateBuilder<SpanPair>();
        foreach (var run in runs)
        {
            limited |= AddRun(beforePieces, beforeLines, afterPieces, afterLines, run, read, edits);
        }

        return new WordDiff { Edits = edits.ToImmutable(), Limited = limited };
    }

    private static bool AddRun(
        string[] before,
        IReadOnlyList<TextSpan> beforeLines,
        string[] after,
        IReadOnlyList<TextSpan> afterLines,
        Run run,
        Func<string, TokenList> read,
        ImmutableArray<SpanPair>.Builder edits
    )
    {
        var (b, a, limited) = (run.Before, run.After, false);
        foreach (var (pairBefore, pairAfter) in SimilarLines.Pair(run, before, after, (_, _) => true))
        {
            AddWhole(beforeLines, b, pairBefore, afterLines, a, pairAfter, edits);
            var (left, right) = (beforeLines[pairBefore].Start, afterLines[pairAfter].Start);
            var inside = RunTidier.TidyLine(read(before[pairBefore]), read(after[pairAfter]));
            edits.AddRange(inside.Edits.Select(e => new SpanPair(Moved(e.Before, left), Moved(e.After, right))));
            limited |= inside.Limited;
            (b, a) = (pairBefore + 1, pairAfter + 1);
        }

        AddWhole(beforeLines, b, run.BeforeEnd, afterLines, a, run.AfterEnd, edits);
        return limited;
    }

    private static void AddWhole(
        IReadOnlyList<TextSpan> beforeLines,
        int before,
        int beforeEnd,
        IReadOnlyList<TextSpan> afterLines,
        int after,
        int afterEnd,
        ImmutableArray<SpanPair>.Builder edits
    )
    {
        if (before < beforeEnd || after < afterEnd)
        {
            edits.Add(new SpanPair(Reach(beforeLines, before, beforeEnd), Reach(afterLines, after, afterEnd)));
        }
    }

    private static string[] Pieces(string text, IReadOnlyList<TextSpan> lines) => [.. lines.Select(l => text.Substring(l.Start, l.Length))];

    private static TextSpan? Reach(IReadOnlyList<TextSpan> lines, int first, int end) =>
        first == end ? null : TextSpan.FromBounds(lines[first].Start, lines[end - 1].End);

    private static TextSpan? Moved(TextSpan? span, int by) => span is { } s ? s with { Start = s.Start + by } : null;
}

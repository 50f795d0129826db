using DocWorkbench.Core.Changes.Aligning;
using DocWorkbench.Core.Changes.Words;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Parts;

/// <summary>Cuts a block and what it became into parts: code by line, running text by sentence, a single sentence by words.</summary>
internal static class RowParts
{
    /// <param name="isOneRow">The change touches this block only, so its words may be worth deciding on.</param>
    public static IEnumerable<Part> Of(ComparedUnit left, ComparedUnit right, bool isOneRow)
    {
        var (old, now) = (left.Unit.Span, right.Unit.Span);
        if (left.Whole.SequenceEqual(right.Whole))
        {
            return [];
        }

        var whole = new Part(PartCutter.KindOf(left.Kind), new Run(old.Start, old.End, now.Start, now.End));
        if (!SteadyShape.IsKept(left, right) || left.Kind is UnitKind.TableRow or UnitKind.FrontMatter)
        {
            return [whole];
        }

        var (before, after) = (left.Whole.ToString(), right.Whole.ToString());
        var places = left.Kind == UnitKind.Code ? Lines(before, after) : Sentences(before, after, isOneRow);
        var kind =
            left.Kind == UnitKind.Code ? EditKind.CodeLine
            : places is [_] && whole.Kind != EditKind.Block ? whole.Kind
            : EditKind.Sentence;
        return places.Count == 0
            ? [whole]
            : places.Select(p => new Part(p.IsWords ? EditKind.Words : kind, p.Place.Shifted(old.Start, now.Start)));
    }

    private static List<(Run Place, bool IsWords)> Lines(string before, string after)
    {
        var (left, right) = (LineEnds.Lines(before), LineEnds.Lines(after));
        var places = new List<(Run, bool)>();
        foreach (var run in SequenceDiffer.Compare(Pieces(before, left), Pieces(after, right)).Runs)
        {
            var each = run.BeforeEnd - run.Before == run.AfterEnd - run.After ? run.BeforeEnd - run.Before : 1;
            for (var i = 0; i < each; i++)
            {
                var (b, a) = (run.Before + i, run.After + i);
                var (bEnd, aEnd) = each == 1 ? (run.BeforeEnd, run.AfterEnd) : (b + 1, a + 1);
                places.Add(
                    (
                        new Run(
                            StartOf(left, b, before),
                            StartOf(left, bEnd, before),
                            StartOf(right, a, after),
                            StartOf(right, aEnd, after)
                        ),
                        false
                    )
                );
            }
        }

        return places;
    }

    private static List<(Run Place, bool IsWords)> Sentences(string before, string after, bool isOneRow)
    {
        var words = WordDiff.OfProse(before, after);
        if (words.Rewritten || words.Limited)
        {
            return [];
        }

        var (b, a) = (0, 0);
        var sentences = new List<List<Run>>();
        foreach (var (old, now) in words.Edits)
        {
            // Between two edits both texts are the same, so either side's start tells the other's.
            var kept = old is { } o ? o.Start - b : now.GetValueOrDefault().Start - a;
            var run = new Run(b + kept, b + kept + (old?.Length ?? 0), a + kept, a + kept + (now?.Length ?? 0));
            if (sentences.Count == 0 || EndsSentence(before.AsSpan(b, kept)))
            {
                sentences.Add([]);
            }

            sentences[^1].Add(run);
            (b, a) = (run.BeforeEnd, run.AfterEnd);
        }

        return sentences is [var only] && isOneRow
            ? [.. only.Select(r => (r, IsWords: true))]
            : [.. sentences.Select(s => (new Run(s[0].Before, s[^1].BeforeEnd, s[0].After, s[^1].AfterEnd), IsWords: false))];
    }

    private static bool EndsSentence(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?' && char.IsWhiteSpace(text[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static string[] Pieces(string text, IReadOnlyList<TextSpan> lines) => [.. lines.Select(l => text.Substring(l.Start, l.Length))];

    private static int StartOf(IReadOnlyList<TextSpan> lines, int line, string text) =>
        line < lines.Count ? lines[line].Start : text.Length;
}

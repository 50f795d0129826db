using DocWorkbench.Core.Changes.Words;
using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>Cuts two aligned texts into pieces, each a difference or the lack of one.</summary>
internal sealed class PieceCutter
{
    private readonly UnitAlignment _alignment;
    private readonly int[] _moveBefore;
    private readonly int[] _moveAfter;
    private readonly ReplacementRule _replacements;
    private readonly List<Piece> _pieces = [];

    private PieceCutter(UnitAlignment alignment, int[] moved)
    {
        _alignment = alignment;
        _replacements = new ReplacementRule(alignment.Before, alignment.After, alignment.Partners);
        _moveBefore = new int[alignment.Before.Length];
        _moveAfter = new int[alignment.After.Length];
        var number = 0;
        for (var i = 0; i < moved.Length; i++)
        {
            if (moved[i] >= 0)
            {
                number += i > 0 && moved[i - 1] == moved[i] - 1 && moved[i - 1] >= 0 ? 0 : 1;
                (_moveBefore[i], _moveAfter[moved[i]]) = (number, number);
            }
        }
    }

    public static List<Piece> Cut(UnitAlignment alignment, int[] moved)
    {
        var cutter = new PieceCutter(alignment, moved);
        LeftoverPairer.Pair(
            alignment.Partners,
            alignment.After.Length,
            (i, j) => cutter._moveBefore[i] == 0 && cutter._moveAfter[j] == 0 && cutter._replacements.Allows(i, j)
        );
        var (i, j) = (0, 0);
        while (i < alignment.Before.Length || j < alignment.After.Length)
        {
            var end = i;
            while (end < alignment.Before.Length && alignment.Partners[end] < 0)
            {
                end++;
            }

            var afterEnd = end < alignment.Before.Length ? alignment.Partners[end] : alignment.After.Length;
            cutter.AddGap(new Run(i, end, j, afterEnd));
            if (end < alignment.Before.Length)
            {
                cutter.AddPair(end, afterEnd);
            }

            (i, j) = (end + 1, afterEnd + 1);
        }

        return new SplitFinder(alignment).Join(cutter._pieces);
    }

    private void AddPair(int i, int j)
    {
        var same = _alignment.Before[i].Whole.SequenceEqual(_alignment.After[j].Whole);
        var units = new Run(i, i + 1, j, j + 1);
        _pieces.Add(new Piece(same ? null : ChangeKind.Changed, units, [units]));
    }

    private void AddGap(Run gap)
    {
        var removed = Stretches(_alignment.Before, _moveBefore, gap.Before, gap.BeforeEnd);
        var added = Stretches(_alignment.After, _moveAfter, gap.After, gap.AfterEnd);
        var (b, a) = (0, 0);
        var (i, j) = (gap.Before, gap.After);
        while (b < removed.Count || a < added.Count)
        {
            var goes = b < removed.Count ? removed[b] : default;
            var comes = a < added.Count ? added[a] : default;
            var replaced =
                goes.Length > 0 && comes.Length > 0 && goes.Move == 0 && comes.Move == 0 && _replacements.Allows(goes.First, comes.First);
            var units = new Run(i, i + goes.Length, j, j + (replaced || goes.Length == 0 ? comes.Length : 0));
            var kind =
                replaced ? ChangeKind.Changed
                : goes.Length > 0 ? ChangeKind.Removed
                : ChangeKind.Added;
            var move = goes.Length > 0 ? goes.Move : comes.Move;
            _pieces.Add(new Piece(move > 0 ? ChangeKind.Moved : kind, units, RowsOf(units), move));
            b += goes.Length > 0 ? 1 : 0;
            a += replaced || goes.Length == 0 ? 1 : 0;
            (i, j) = (units.BeforeEnd, units.AfterEnd);
        }
    }

    private static List<(int First, int Length, int Move)> Stretches(ComparedUnit[] units, int[] moves, int first, int end)
    {
        var stretches = new List<(int First, int Length, int Move)>();
        for (var i = first; i < end; i++)
        {
            var breaks = i == first || moves[i] != moves[i - 1] || moves[i] == 0 && units[i].Kind == UnitKind.Heading;
            if (breaks)
            {
                stretches.Add((i, 1, moves[i]));
            }
            else
            {
                stretches[^1] = stretches[^1] with { Length = stretches[^1].Length + 1 };
            }
        }

        return stretches;
    }

    private List<Run> RowsOf(Run units)
    {
        var rows = new List<Run>();
        var (i, j) = (units.Before, units.After);
        while (i < units.BeforeEnd && j < units.AfterEnd && _replacements.Allows(i, j))
        {
            rows.Add(new Run(i, ++i, j, ++j));
        }

        for (; i < units.BeforeEnd; i++)
        {
            rows.Add(new Run(i, i + 1, j, j));
        }

        for (; j < units.AfterEnd; j++)
        {
            rows.Add(new Run(i, i, j, j + 1));
        }

        return rows;
    }
}

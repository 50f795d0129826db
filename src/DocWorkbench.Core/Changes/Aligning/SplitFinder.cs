using DocWorkbench.Core.Changes.Words;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>Finds a block that became two, or two that became one, so that they stand side by side instead of as a change and a stranger.</summary>
internal sealed class SplitFinder(UnitAlignment alignment)
{
    private const double Alike = 0.8;
    private const double Gain = 0.1;

    public List<Piece> Join(IReadOnlyList<Piece> pieces)
    {
        var joined = new List<Piece>(pieces.Count);
        foreach (var piece in pieces)
        {
            var last = joined.Count > 0 ? joined[^1] : null;
            if (last is not null && IsPair(last) && IsOneSided(piece) && Together(last.Units, piece.Rows[0]) is { } first)
            {
                joined[^1] = new Piece(ChangeKind.Changed, first, [first]);
                AddRest(joined, piece, piece.Rows.Skip(1));
            }
            else if (last is not null && IsOneSided(last) && IsPair(piece) && Together(last.Rows[^1], piece.Units) is { } second)
            {
                joined.RemoveAt(joined.Count - 1);
                AddRest(joined, last, last.Rows.SkipLast(1));
                joined.Add(new Piece(ChangeKind.Changed, second, [second]));
            }
            else
            {
                joined.Add(piece);
            }
        }

        return joined;
    }

    private static bool IsPair(Piece piece) =>
        piece is { Kind: ChangeKind.Changed, Rows.Count: 1 }
        && piece.Units == new Run(piece.Units.Before, piece.Units.Before + 1, piece.Units.After, piece.Units.After + 1);

    private static bool IsOneSided(Piece piece) => piece.Kind is ChangeKind.Added or ChangeKind.Removed;

    /// <summary>The two rows as one, where one side's single block holds nearly the words of the other side's two.</summary>
    private Run? Together(Run first, Run second)
    {
        var both = new Run(first.Before, second.BeforeEnd, first.After, second.AfterEnd);
        var split = both.AfterEnd - both.After == 2;
        var (one, two) = split
            ? (alignment.Before[both.Before], alignment.After[both.After])
            : (alignment.After[both.After], alignment.Before[both.Before]);
        var three = split ? alignment.After[both.After + 1] : alignment.Before[both.Before + 1];
        if (!UnitSimilarity.AreCompatible(one.Kind, two.Kind) || !UnitSimilarity.AreCompatible(one.Kind, three.Kind))
        {
            return null;
        }

        var together = one.Words.Similarity(two.Words.With(three.Words));
        var apart = Math.Max(one.Words.Similarity(two.Words), one.Words.Similarity(three.Words));
        return together >= Alike && together >= apart + Gain ? both : null;
    }

    private static void AddRest(List<Piece> pieces, Piece piece, IEnumerable<Run> rest)
    {
        Run[] rows = [.. rest];
        if (rows.Length > 0)
        {
            var units = new Run(rows[0].Before, rows[^1].BeforeEnd, rows[0].After, rows[^1].AfterEnd);
            pieces.Add(new Piece(piece.Kind, units, rows));
        }
    }
}

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>Puts together the pieces that only make sense together: both ends of a move, and what would break the text's structure alone.</summary>
internal sealed class ChangeGrouper
{
    private readonly IReadOnlyList<Piece> _pieces;
    private readonly int[] _groups;

    public ChangeGrouper(IReadOnlyList<Piece> pieces)
    {
        _pieces = pieces;
        _groups = [.. Enumerable.Range(0, pieces.Count)];
        foreach (var ends in Enumerable.Range(0, pieces.Count).Where(i => pieces[i].Move > 0).GroupBy(i => pieces[i].Move))
        {
            Join(ends.First(), ends.Last());
        }
    }

    /// <summary>A number that all pieces of one group share.</summary>
    public int GroupOf(int piece)
    {
        while (_groups[piece] != piece)
        {
            piece = _groups[piece] = _groups[_groups[piece]];
        }

        return piece;
    }

    public void Join(int first, int second)
    {
        var (a, b) = (GroupOf(first), GroupOf(second));
        _groups[Math.Max(a, b)] = Math.Min(a, b);
    }

    /// <summary>The differing pieces by group, in document order.</summary>
    public IEnumerable<List<Piece>> Groups() =>
        Enumerable
            .Range(0, _pieces.Count)
            .Where(i => _pieces[i].Kind is not null)
            .GroupBy(GroupOf, i => _pieces[i])
            .Select(g => g.ToList());
}

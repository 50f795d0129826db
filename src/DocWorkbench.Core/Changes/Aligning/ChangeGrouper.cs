namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>Puts together the pieces that only make sense together.</summary>
internal static class ChangeGrouper
{
    /// <summary>The differing pieces, grouped, in document order.</summary>
    public static List<List<Piece>> Group(IReadOnlyList<Piece> pieces, UnitAlignment alignment, CancellationToken cancellation)
    {
        _ = alignment;
        cancellation.ThrowIfCancellationRequested();
        var groups = new List<List<Piece>>();
        var moves = new Dictionary<int, List<Piece>>();
        foreach (var piece in pieces.Where(p => p.Kind is not null))
        {
            if (piece.Move > 0 && moves.TryGetValue(piece.Move, out var group))
            {
                group.Add(piece);
                continue;
            }

            groups.Add([piece]);
            moves[piece.Move] = groups[^1];
        }

        return groups;
    }
}

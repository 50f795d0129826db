namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>
/// Lets a difference in blank lines go with what comes or goes beside it: a new last paragraph and the line end before it are one decision.
/// </summary>
internal static class BlankJoiner
{
    public static void Join(IReadOnlyList<Piece> pieces, UnitAlignment alignment, ChangeGrouper groups)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!pieces[i].IsBlankOnly(alignment))
            {
                continue;
            }

            if (i + 1 < pieces.Count && ComesOrGoes(pieces[i + 1]))
            {
                groups.Join(i, i + 1);
            }
            else if (i > 0 && ComesOrGoes(pieces[i - 1]))
            {
                groups.Join(i - 1, i);
            }
        }
    }

    private static bool ComesOrGoes(Piece piece) => piece.Kind is ChangeKind.Added or ChangeKind.Removed or ChangeKind.Moved;
}

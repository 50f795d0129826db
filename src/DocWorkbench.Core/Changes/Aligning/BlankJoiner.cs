namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>Lets a difference in blank lines go with the change beside it: a new last paragraph and the line end before it are one decision.</summary>
internal static class BlankJoiner
{
    public static List<Piece> Join(List<Piece> pieces, UnitAlignment alignment)
    {
        var joined = new List<Piece>(pieces.Count);
        foreach (var piece in pieces)
        {
            var last = joined.Count > 0 ? joined[^1] : null;
            if (last is not null && CanJoin(last, piece) && (IsBlankOnly(last, alignment) || IsBlankOnly(piece, alignment)))
            {
                joined[^1] = last.JoinedWith(piece);
            }
            else
            {
                joined.Add(piece);
            }
        }

        return joined;
    }

    private static bool CanJoin(Piece first, Piece second) =>
        first.Kind is not null && second.Kind is not null && first.Move == 0 && second.Move == 0;

    private static bool IsBlankOnly(Piece piece, UnitAlignment alignment) =>
        piece is { Kind: ChangeKind.Changed, Rows.Count: 1, Units: { Length: 2 } units }
        && units.After < units.AfterEnd
        && units.Before < units.BeforeEnd
        && alignment.Before[units.Before].Content == alignment.After[units.After].Content;
}

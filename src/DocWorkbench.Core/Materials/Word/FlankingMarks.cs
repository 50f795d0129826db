namespace DocWorkbench.Core.Materials.Word;

/// <summary>
/// Markdown ends bold after a sign of punctuation only where a space or another sign follows, and begins it likewise: "**a:**b" is no
/// bold. Where a mark would fail this way, the sign is taken out of it.
/// </summary>
internal static class FlankingMarks
{
    public static List<Piece> Fix(List<Piece> pieces)
    {
        var done = new List<Piece>(pieces.Count);
        foreach (var next in pieces)
        {
            if (done.Count > 0)
            {
                Join(done, next);
            }
            else
            {
                done.Add(next);
            }
        }

        return done;
    }

    private static void Join(List<Piece> done, Piece next)
    {
        var before = done[^1];
        var shared = before.Link == next.Link ? before.Marks & next.Marks : Marks.None;
        var ending = before.Marks & ~shared & ~Marks.Code;
        var beginning = next.Marks & ~shared & ~Marks.Code;
        if (ending != Marks.None && IsWord(First(next)) && IsSign(Last(before)))
        {
            done.RemoveAt(done.Count - 1);
            var cut = before.Text.Length;
            while (IsPlainText(before) && cut > 0 && IsSign(before.Text[cut - 1]))
            {
                cut--;
            }

            cut = IsPlainText(before) ? cut : 0;
            AddPart(done, before with { Text = before.Text[..cut] });
            AddPart(done, before with { Text = before.Text[cut..], Marks = before.Marks & ~ending });
        }

        if (beginning != Marks.None && IsWord(Last(done[^1])) && IsSign(First(next)))
        {
            var cut = 0;
            while (IsPlainText(next) && cut < next.Text.Length && IsSign(next.Text[cut]))
            {
                cut++;
            }

            cut = IsPlainText(next) ? cut : next.Text.Length;
            AddPart(done, next with { Text = next.Text[..cut], Marks = next.Marks & ~beginning });
            AddPart(done, next with { Text = next.Text[cut..] });
            return;
        }

        done.Add(next);
    }

    private static void AddPart(List<Piece> done, Piece part)
    {
        if (part.Text.Length > 0)
        {
            done.Add(part);
        }
    }

    private static bool IsPlainText(Piece piece) => piece.Kind == PieceKind.Text && !piece.Marks.HasFlag(Marks.Code);

    private static char First(Piece piece) => Edge(piece, piece.Text[0]);

    private static char Last(Piece piece) => Edge(piece, piece.Text[^1]);

    /// <summary>Links, code and pictures begin and end with a sign.</summary>
    private static char Edge(Piece piece, char own) =>
        piece.Kind switch
        {
            PieceKind.LineBreak => '\n',
            PieceKind.Ready => ']',
            _ when piece.Link is not null || piece.Marks.HasFlag(Marks.Code) => ']',
            _ => own,
        };

    private static bool IsSign(char sign) => char.IsPunctuation(sign) || char.IsSymbol(sign);

    private static bool IsWord(char sign) => !IsSign(sign) && !char.IsWhiteSpace(sign);
}

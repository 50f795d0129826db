namespace DocWorkbench.Core.Materials.Word;

/// <summary>
/// Brings the pieces of a paragraph into a form whose marks are valid in Markdown: runs set alike are one, spaces and breaks stand
/// outside marks and links, and marks end where Markdown lets them end.
/// </summary>
internal static class PieceTidy
{
    public static List<Piece> Tidy(IReadOnlyList<Piece> pieces) => Merge(FlankingMarks.Fix(Merge(Spread(Split(Merge(Trim(pieces)))))));

    /// <summary>Without space at the ends, nor beside line breaks.</summary>
    private static List<Piece> Trim(IReadOnlyList<Piece> pieces)
    {
        var kept = new List<Piece>(pieces.Count);
        foreach (var piece in pieces)
        {
            var text = piece;
            if (piece.Kind == PieceKind.Text && (kept.Count == 0 || kept[^1].Kind == PieceKind.LineBreak))
            {
                text = piece with { Text = piece.Text.TrimStart() };
            }

            if (piece.Kind == PieceKind.LineBreak)
            {
                TrimEnd(kept, withBreaks: false);
            }

            if (text.Text.Length > 0 && !(text.Kind == PieceKind.LineBreak && kept.Count == 0))
            {
                kept.Add(text);
            }
        }

        TrimEnd(kept, withBreaks: true);
        return kept;
    }

    private static void TrimEnd(List<Piece> pieces, bool withBreaks)
    {
        while (pieces.Count > 0)
        {
            var last = pieces[^1];
            var text = last.Kind == PieceKind.Text ? last.Text.TrimEnd() : last.Text;
            if (last.Kind == PieceKind.LineBreak ? !withBreaks : text.Length > 0)
            {
                pieces[^1] = last.Kind == PieceKind.Text ? last with { Text = text } : last;
                return;
            }

            pieces.RemoveAt(pieces.Count - 1);
        }
    }

    private static List<Piece> Merge(List<Piece> pieces)
    {
        var merged = new List<Piece>(pieces.Count);
        var i = 0;
        while (i < pieces.Count)
        {
            var first = pieces[i];
            var end = i + 1;
            while (end < pieces.Count && first.IsSameKind(pieces[end]))
            {
                end++;
            }

            merged.Add(end == i + 1 ? first : first with { Text = string.Concat(pieces[i..end].Select(p => p.Text)) });
            i = end;
        }

        return merged;
    }

    /// <summary>Takes spaces at the edges of marked or linked pieces out into pieces of their own.</summary>
    private static List<Piece> Split(List<Piece> pieces)
    {
        var split = new List<Piece>(pieces.Count);
        foreach (var piece in pieces)
        {
            var bare = piece.Kind != PieceKind.Text || (piece.Marks == Marks.None && piece.Link is null);
            var words = bare ? piece.Text : piece.Text.Trim();
            if (bare || words.Length == piece.Text.Length || words.Length == 0)
            {
                split.Add(piece);
                continue;
            }

            var start = piece.Text.Length - piece.Text.TrimStart().Length;
            Add(piece with { Text = piece.Text[..start] });
            Add(piece with { Text = words });
            Add(piece with { Text = piece.Text[(start + words.Length)..] });
        }

        return split;

        void Add(Piece piece)
        {
            if (piece.Text.Length > 0)
            {
                split.Add(piece);
            }
        }
    }

    /// <summary>A space is marked and linked as far as both its neighbours are.</summary>
    private static List<Piece> Spread(List<Piece> pieces)
    {
        Piece? before = null;
        var i = 0;
        while (i < pieces.Count)
        {
            if (!pieces[i].IsSpace)
            {
                before = pieces[i++];
                continue;
            }

            var end = i;
            while (end < pieces.Count && pieces[end].IsSpace)
            {
                end++;
            }

            // Lines are read one by one: a mark that spans the break between them would make them one.
            var broken = pieces[i..end].Exists(piece => piece.Kind == PieceKind.LineBreak);
            var after = end < pieces.Count ? pieces[end] : null;
            var both = broken || before is null || after is null ? Marks.None : before.Marks & after.Marks;
            var link = before is null || after is null || before.Link != after.Link ? null : before.Link;
            for (; i < end; i++)
            {
                var code = pieces[i].Kind == PieceKind.Text ? pieces[i].Marks & Marks.Code : Marks.None;
                pieces[i] = pieces[i] with { Marks = both & (code | ~Marks.Code), Link = link };
            }
        }

        return pieces;
    }
}

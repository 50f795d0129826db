using DocWorkbench.Core.Changes.Words;

namespace DocWorkbench.Core.Changes.Rebasing;

/// <summary>Puts the changed words of both sides into one text, where no two of them stand next to each other.</summary>
internal static class WordMerger
{
    private const int MaximumTokens = 20_000;

    // More than this part of the base's words gone on one side: a rewritten text has no words to put into.
    private const double RewrittenShare = 0.5;

    /// <summary>Null where the words of the two sides meet, or where one side rewrote or removed the text.</summary>
    public static string? Merge(string before, string now, string proposed)
    {
        var (b, n, p) = (TokenList.OfProse(before), TokenList.OfProse(now), TokenList.OfProse(proposed));
        if (b.Pieces.Length == 0 || b.Pieces.Length + n.Pieces.Length + p.Pieces.Length > MaximumTokens)
        {
            return null;
        }

        var (left, leftLimited) = SequenceDiffer.Compare(b.Pieces, n.Pieces);
        var (right, rightLimited) = SequenceDiffer.Compare(b.Pieces, p.Pieces);
        if (leftLimited || rightLimited || IsRewritten(b, left) || IsRewritten(b, right))
        {
            return null;
        }

        var chunks = ChunkCutter.Cut(left, right, b.Pieces, n.Pieces, p.Pieces);
        return chunks.Exists(c => c.Kind == ChunkKind.Conflict) || !AreApart(chunks, b.Pieces)
            ? null
            : string.Concat(chunks.SelectMany(c => c.Kind == ChunkKind.ProposedDiffers ? PiecesOf(p, c.Proposed) : PiecesOf(n, c.Now)));
    }

    // Between a change of one side and a change of the other there is a word that neither touched.
    private static bool AreApart(List<Chunk> chunks, string[] pieces)
    {
        var last = ChunkKind.Same;
        foreach (var chunk in chunks)
        {
            if (chunk.Kind == ChunkKind.Same)
            {
                last = pieces[chunk.Base.Start..chunk.Base.End].Any(p => p.Any(char.IsLetterOrDigit)) ? ChunkKind.Same : last;
                continue;
            }

            if (last != ChunkKind.Same && last != chunk.Kind)
            {
                return false;
            }

            last = chunk.Kind;
        }

        return true;
    }

    private static bool IsRewritten(TokenList before, List<Run> runs)
    {
        var words = before.Pieces.Count(IsWord);
        var gone = runs.Sum(r => before.Pieces[r.Before..r.BeforeEnd].Count(IsWord));
        return gone > words * RewrittenShare;
    }

    private static bool IsWord(string piece) => piece.Any(char.IsLetterOrDigit);

    private static IEnumerable<string> PiecesOf(TokenList tokens, LineRange range) => tokens.Pieces[range.Start..range.End];
}

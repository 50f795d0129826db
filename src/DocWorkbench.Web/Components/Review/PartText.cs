using System.Collections.Immutable;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Documents;

namespace DocWorkbench.Web.Components.Review;

/// <summary>A part of a change as one line of text: what stays, what goes, what comes, with a little of what stands around.</summary>
/// <param name="Pieces">In order.</param>
/// <param name="Was">What goes, as it is; empty for nothing.</param>
/// <param name="Now">What comes, as it is; empty for nothing.</param>
internal sealed record PartText(ImmutableArray<(string Words, PartPiece Kind)> Pieces, string Was, string Now)
{
    private const int Around = 48;

    public static PartText Of(HowTo howTo, Change change, Edit part)
    {
        var was = howTo.Source.Slice(part.Before);
        var now = change.NewText.Substring(part.After.Start, part.After.Length);
        var pieces = ImmutableArray.CreateBuilder<(string, PartPiece)>();
        pieces.Add((Lead(howTo.Text, part.Before.Start), PartPiece.Around));
        var endsLine = was is [.., '\n' or '\r'] || now is [.., '\n' or '\r'];
        var words = WordDiff.OfProse(was, now);
        if (words.Rewritten || words.Limited || was.Length == 0 || now.Length == 0)
        {
            pieces.Add((was, PartPiece.Removed));
            pieces.Add((now, PartPiece.Added));
        }
        else
        {
            AddWords(pieces, was, now, words.Edits);
        }

        pieces.Add((endsLine ? "" : Trail(howTo.Text, part.Before.End), PartPiece.Around));

        var shown = pieces.Where(p => p.Item1.Length > 0).ToList();
        if (shown is [.., var (last, kind)])
        {
            // The blank lines a block ends with are room on the page and nothing to decide on.
            shown[^1] = (last.TrimEnd('\r', '\n'), kind);
        }

        return new PartText([.. shown], was.Trim(), now.Trim());
    }

    private static void AddWords(ImmutableArray<(string, PartPiece)>.Builder pieces, string was, string now, ImmutableArray<SpanPair> edits)
    {
        var (b, a) = (0, 0);
        foreach (var (old, fresh) in edits)
        {
            // Between two edits both texts are the same, so either side's start tells the other's.
            var kept = old is { } o ? o.Start - b : fresh.GetValueOrDefault().Start - a;
            pieces.Add((was.Substring(b, kept), PartPiece.Same));
            (b, a) = (b + kept, a + kept);
            pieces.Add((was.Substring(b, old?.Length ?? 0), PartPiece.Removed));
            pieces.Add((now.Substring(a, fresh?.Length ?? 0), PartPiece.Added));
            (b, a) = (b + (old?.Length ?? 0), a + (fresh?.Length ?? 0));
        }

        pieces.Add((was[b..], PartPiece.Same));
    }

    private static string Lead(string text, int end)
    {
        var line = text.AsSpan(0, end).LastIndexOfAny('\r', '\n') + 1;
        return end - line <= Around ? text[line..end] : "…" + text[(end - Around)..end];
    }

    private static string Trail(string text, int start)
    {
        var rest = text.AsSpan(start, Math.Min(Around, text.Length - start));
        var line = rest.IndexOfAny('\r', '\n');
        return line >= 0 ? rest[..line].ToString()
            : start + rest.Length < text.Length ? rest.ToString() + "…"
            : rest.ToString();
    }
}

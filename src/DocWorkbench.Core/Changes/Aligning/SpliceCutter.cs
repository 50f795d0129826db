using System.Collections.Immutable;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>Makes the splices of a change: as few as its pieces allow, in document order.</summary>
internal static class SpliceCutter
{
    public static ImmutableArray<Splice> Cut(IReadOnlyList<Piece> pieces, UnitAlignment alignment)
    {
        var splices = ImmutableArray.CreateBuilder<Splice>(pieces.Count);
        foreach (var piece in pieces)
        {
            var splice = Of(piece, alignment);
            if (
                splices.Count > 0
                && splices[^1] is var last
                && last.At + last.Remove == splice.At
                && last.Insert.End == splice.Insert.Start
            )
            {
                splices[^1] = new Splice(
                    last.At,
                    last.Remove + splice.Remove,
                    last.Insert with
                    {
                        Length = last.Insert.Length + splice.Insert.Length,
                    }
                );
            }
            else
            {
                splices.Add(splice);
            }
        }

        return splices.ToImmutable();
    }

    // Where only blank lines differ the block itself stays out of it.
    private static Splice Of(Piece piece, UnitAlignment alignment)
    {
        var (before, after) = (alignment.BeforeSpan(piece.Units), alignment.AfterSpan(piece.Units));
        var kept = piece.IsBlankOnly(alignment) ? alignment.Before[piece.Units.Before].Content.Length : 0;
        return new Splice(before.Start + kept, before.Length - kept, TextSpan.FromBounds(after.Start + kept, after.End));
    }
}

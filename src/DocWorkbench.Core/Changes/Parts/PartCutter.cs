using DocWorkbench.Core.Changes.Aligning;
using DocWorkbench.Core.Changes.Words;
using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Changes.Parts;

/// <summary>Cuts a change into the smallest parts a person would decide on, whatever they do to each other.</summary>
internal static class PartCutter
{
    // Nobody goes through more of them one by one.
    private const int Most = 300;

    /// <summary>In order; what stands between them is the same on both sides.</summary>
    public static List<Part> Cut(DividedText change, CancellationToken cancellation)
    {
        var (left, right) = change.Touched();
        var partners = UnitAligner.Align(left, right, cancellation).Partners;
        LeftoverPairer.Pair(partners, right.Length, new ReplacementRule(left, right, partners).Allows);
        var changed = Enumerable
            .Range(0, left.Length)
            .Count(i => partners[i] < 0 || !left[i].Whole.SequenceEqual(right[partners[i]].Whole));
        var isOneRow = changed + right.Length - partners.Count(p => p >= 0) == 1;
        var parts = new List<Part>();
        var (at, j) = (StartOf(left, change.Whole.Before), 0);
        for (var i = 0; i <= left.Length; i++)
        {
            var next = i == left.Length ? right.Length : partners[i];
            for (; j < next; j++)
            {
                var span = right[j].Unit.Span;
                parts.Add(new Part(KindOf(right[j].Kind), new Run(at, at, span.Start, span.End)));
            }

            if (i == left.Length)
            {
                break;
            }

            var old = left[i].Unit.Span;
            if (partners[i] < 0)
            {
                var place = j < right.Length ? right[j].Unit.Span.Start : EndOf(right, change.Whole.AfterEnd);
                parts.Add(new Part(KindOf(left[i].Kind), new Run(old.Start, old.End, place, place)));
            }
            else
            {
                parts.AddRange(RowParts.Of(left[i], right[j], isOneRow));
                j++;
            }

            at = old.End;
        }

        List<Part> clipped = [.. parts.Select(p => p with { Place = Clip(p.Place, change.Whole) }).Where(p => p.Place.Length > 0)];
        return clipped.Count <= Most && IsDivision(change, clipped) ? clipped : [new Part(EditKind.Block, change.Whole)];
    }

    public static EditKind KindOf(UnitKind kind) =>
        kind switch
        {
            UnitKind.ListItem => EditKind.ListItem,
            UnitKind.TableRow => EditKind.TableRow,
            _ => EditKind.Block,
        };

    // Outside its target a change changes nothing, so what reaches over its ends is the same on both sides.
    private static Run Clip(Run place, Run whole)
    {
        var lead = Math.Max(0, Math.Max(whole.Before - place.Before, whole.After - place.After));
        var trail = Math.Max(0, Math.Max(place.BeforeEnd - whole.BeforeEnd, place.AfterEnd - whole.AfterEnd));
        return new Run(place.Before + lead, place.BeforeEnd - trail, place.After + lead, place.AfterEnd - trail);
    }

    private static bool IsDivision(DividedText change, List<Part> parts)
    {
        var (before, after) = (change.Whole.Before, change.Whole.After);
        foreach (var (_, place) in parts.Append(new Part(EditKind.Block, End(change.Whole))))
        {
            if (
                place.Before < before
                || place.After < after
                || place.BeforeEnd < place.Before
                || place.AfterEnd < place.After
                || !change.Before.AsSpan(before, place.Before - before).SequenceEqual(change.After.AsSpan(after, place.After - after))
            )
            {
                return false;
            }

            (before, after) = (place.BeforeEnd, place.AfterEnd);
        }

        return true;
    }

    private static Run End(Run whole) => new(whole.BeforeEnd, whole.BeforeEnd, whole.AfterEnd, whole.AfterEnd);

    private static int StartOf(ComparedUnit[] units, int otherwise) => units.Length > 0 ? units[0].Unit.Span.Start : otherwise;

    private static int EndOf(ComparedUnit[] units, int otherwise) => units.Length > 0 ? units[^1].Unit.Span.End : otherwise;
}

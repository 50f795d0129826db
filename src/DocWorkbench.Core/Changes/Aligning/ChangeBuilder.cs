using System.Collections.Immutable;
using DocWorkbench.Core.Changes.Words;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>Makes the change that a person sees out of pieces that are decided together.</summary>
internal sealed class ChangeBuilder(HowTo before, HowTo after, UnitAlignment alignment)
{
    private readonly Dictionary<string, string> _beforePaths = before.Sections.ToDictionary(s => s.Id, s => s.Path);
    private readonly Dictionary<string, string> _afterPaths = after.Sections.ToDictionary(s => s.Id, s => s.Path);

    public bool Limited { get; private set; }

    public DocumentChange Build(IReadOnlyList<Piece> pieces)
    {
        // Blank lines that go with a block that comes or goes are not worth a row of their own.
        var telling = pieces.Where(p => !p.IsBlankOnly(alignment)).ToList();
        telling = telling.Count > 0 ? telling : [.. pieces];
        var rows = RowsOf(telling);
        var words = ImmutableArray.CreateBuilder<SpanPair>();
        var (paired, rewritten) = (0, 0);
        foreach (var row in rows.Where(r => r.Before < r.BeforeEnd && r.After < r.AfterEnd))
        {
            var diff = Compare(row);
            words.AddRange(diff.Edits.Select(e => Shift(e, row)));
            paired += diff.Edits.IsEmpty ? 0 : 1;
            rewritten += diff.Rewritten ? 1 : 0;
            Limited |= diff.Limited;
        }

        var inBefore = rows[0].Before < rows[0].BeforeEnd;
        var unit = inBefore ? alignment.Before[rows[0].Before].Unit : alignment.After[rows[0].After].Unit;
        var splices = SpliceCutter.Cut(pieces, alignment);
        return new DocumentChange
        {
            Number = 0,
            Kind = KindOf(telling),
            Unit = unit.Kind,
            Section = (inBefore ? _beforePaths : _afterPaths)[unit.SectionId],
            Splices = splices,
            ByteSplices = [.. splices.Select(ToBytes)],
            Rows = [.. rows.Select(r => new SpanPair(OrNull(alignment.BeforeSpan(r)), OrNull(alignment.AfterSpan(r))))],
            Words = words.ToImmutable(),
            Rewritten = paired > 0 && rewritten == paired,
        };
    }

    // Of one kind throughout, or a move that takes some of what stands around along.
    private ChangeKind KindOf(List<Piece> pieces)
    {
        var first = pieces[0].Kind ?? ChangeKind.Changed;
        return pieces.All(p => p.Kind == first) ? first
            : 2 * pieces.Where(p => p.Kind == ChangeKind.Moved).Sum(LengthOf) > pieces.Sum(LengthOf) ? ChangeKind.Moved
            : ChangeKind.Changed;
    }

    private int LengthOf(Piece piece) => alignment.BeforeSpan(piece.Units).Length + alignment.AfterSpan(piece.Units).Length;

    // Of a moved block the two ends stand side by side.
    private static List<Run> RowsOf(IReadOnlyList<Piece> pieces)
    {
        var rows = new List<Run>();
        foreach (var piece in pieces)
        {
            var other = piece.Move == 0 ? null : pieces.FirstOrDefault(p => p.Move == piece.Move && p != piece);
            if (other is null)
            {
                rows.AddRange(piece.Rows);
            }
            else if (piece.Units.Before < piece.Units.BeforeEnd)
            {
                rows.AddRange(piece.Rows.Zip(other.Rows, (b, a) => new Run(b.Before, b.BeforeEnd, a.After, a.AfterEnd)));
            }
        }

        return Together(rows);
    }

    // Neighbouring blocks that stand alone are one stretch to the eye, and one row.
    private static List<Run> Together(List<Run> rows)
    {
        var joined = new List<Run>();
        foreach (var row in rows)
        {
            var isNext =
                joined is [.., var last] && IsAlone(last) && IsAlone(row) && last.BeforeEnd == row.Before && last.AfterEnd == row.After;
            if (isNext && (joined[^1].Before < joined[^1].BeforeEnd) == (row.Before < row.BeforeEnd))
            {
                joined[^1] = new Run(joined[^1].Before, row.BeforeEnd, joined[^1].After, row.AfterEnd);
            }
            else
            {
                joined.Add(row);
            }
        }

        return joined;
    }

    private static bool IsAlone(Run row) => (row.Before < row.BeforeEnd) != (row.After < row.AfterEnd);

    private WordDiff Compare(Run row) =>
        WordDiff.OfUnits(
            alignment.Before[row.Before].Kind,
            before.Source.Slice(alignment.BeforeSpan(row)),
            alignment.After[row.After].Kind,
            after.Source.Slice(alignment.AfterSpan(row))
        );

    private ByteSplice ToBytes(Splice splice)
    {
        var removed = before.Source.ToBytes(new TextSpan(splice.At, splice.Remove));
        return new ByteSplice(removed.Start, removed.Length, after.Source.ToBytes(splice.Insert));
    }

    private SpanPair Shift(SpanPair pair, Run row) =>
        new(Shift(pair.Before, alignment.BeforeSpan(row).Start), Shift(pair.After, alignment.AfterSpan(row).Start));

    private static TextSpan? Shift(TextSpan? span, int by) => span is { } s ? s with { Start = s.Start + by } : null;

    private static TextSpan? OrNull(TextSpan span) => span.Length == 0 ? null : span;
}

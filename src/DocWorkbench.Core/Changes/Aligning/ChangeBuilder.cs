using System.Collections.Immutable;
using DocWorkbench.Core.Changes.Words;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>Makes the change that a person sees out of pieces that are decided together.</summary>
internal sealed class ChangeBuilder
{
    private readonly HowTo _before;
    private readonly HowTo _after;
    private readonly UnitAlignment _alignment;
    private readonly Dictionary<string, string> _beforePaths;
    private readonly Dictionary<string, string> _afterPaths;

    public ChangeBuilder(HowTo before, HowTo after, UnitAlignment alignment)
    {
        (_before, _after, _alignment) = (before, after, alignment);
        _beforePaths = before.Sections.ToDictionary(s => s.Id, s => s.Path);
        _afterPaths = after.Sections.ToDictionary(s => s.Id, s => s.Path);
    }

    public bool Limited { get; private set; }

    public DocumentChange Build(IReadOnlyList<Piece> pieces)
    {
        var rows = RowsOf(pieces);
        var words = ImmutableArray.CreateBuilder<SpanPair>();
        var (paired, rewritten) = (0, 0);
        foreach (var row in rows.Where(r => r.Before < r.BeforeEnd && r.After < r.AfterEnd))
        {
            var diff = Compare(row);
            words.AddRange(diff.Edits.Select(e => Shift(e, StartBefore(row.Before), StartAfter(row.After))));
            paired += diff.Edits.IsEmpty ? 0 : 1;
            rewritten += diff.Rewritten ? 1 : 0;
            Limited |= diff.Limited;
        }

        var first = pieces[0].Units;
        var inBefore = first.Before < first.BeforeEnd;
        var unit = inBefore ? _alignment.Before[first.Before].Unit : _alignment.After[first.After].Unit;
        var splices = pieces.Select(SpliceOf).ToImmutableArray();
        return new DocumentChange
        {
            Number = 0,
            Kind = pieces.All(p => p.Kind == pieces[0].Kind) && pieces[0].Kind is { } kind ? kind : ChangeKind.Changed,
            Unit = unit.Kind,
            Section = (inBefore ? _beforePaths : _afterPaths)[unit.SectionId],
            Splices = splices,
            ByteSplices = [.. splices.Select(ToBytes)],
            Rows =
            [
                .. rows.Select(r => new SpanPair(
                    Reach(_alignment.Before, r.Before, r.BeforeEnd),
                    Reach(_alignment.After, r.After, r.AfterEnd)
                )),
            ],
            Words = words.ToImmutable(),
            Rewritten = paired > 0 && rewritten == paired,
        };
    }

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

        return rows;
    }

    private WordDiff Compare(Run row)
    {
        var before = _before.Text[StartBefore(row.Before)..StartBefore(row.BeforeEnd)];
        var after = _after.Text[StartAfter(row.After)..StartAfter(row.AfterEnd)];
        var code = _alignment.Before[row.Before].Kind == UnitKind.Code && _alignment.After[row.After].Kind == UnitKind.Code;
        return code ? WordDiff.OfCode(before, after) : WordDiff.OfProse(before, after);
    }

    private Splice SpliceOf(Piece piece)
    {
        var (at, start) = (StartBefore(piece.Units.Before), StartAfter(piece.Units.After));
        var insert = TextSpan.FromBounds(start, StartAfter(piece.Units.AfterEnd));
        return new Splice(at, StartBefore(piece.Units.BeforeEnd) - at, insert);
    }

    private ByteSplice ToBytes(Splice splice)
    {
        var removed = _before.Source.ToBytes(new TextSpan(splice.At, splice.Remove));
        return new ByteSplice(removed.Start, removed.Length, _after.Source.ToBytes(splice.Insert));
    }

    private int StartBefore(int unit) => unit < _alignment.Before.Length ? _alignment.Before[unit].Unit.Span.Start : _before.Text.Length;

    private int StartAfter(int unit) => unit < _alignment.After.Length ? _alignment.After[unit].Unit.Span.Start : _after.Text.Length;

    private static SpanPair Shift(SpanPair pair, int before, int after) =>
        new(
            pair.Before is { } b ? b with { Start = b.Start + before } : null,
            pair.After is { } a ? a with { Start = a.Start + after } : null
        );

    private static TextSpan? Reach(ComparedUnit[] units, int first, int end) =>
        first == end ? null : TextSpan.FromBounds(units[first].Unit.Span.Start, units[end - 1].Unit.Span.End);
}

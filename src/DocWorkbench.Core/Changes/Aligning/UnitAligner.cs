using DocWorkbench.Core.Changes.Words;
using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>Finds for each unit of the text before the unit after that stands for it, keeping their order.</summary>
internal sealed class UnitAligner
{
    private const int MaximumCuts = 12;
    private const double HeadingWeight = 1.5;
    private const double TieBreak = 1e-6;

    private readonly ComparedUnit[] _before;
    private readonly ComparedUnit[] _after;
    private readonly string[] _beforeKeys;
    private readonly string[] _afterKeys;
    private readonly double[] _weights;
    private readonly int[] _partners;
    private readonly GapAligner _gaps;
    private readonly CancellationToken _cancellation;

    private UnitAligner(ComparedUnit[] before, ComparedUnit[] after, CancellationToken cancellation)
    {
        (_before, _after) = (before, after);
        _beforeKeys = [.. before.Select((u, i) => u.IsWeak ? $"before {i}" : u.Content)];
        _afterKeys = [.. after.Select((u, i) => u.IsWeak ? $"after {i}" : u.Content)];
        _weights = Weights(before);
        _partners = new int[before.Length];
        Array.Fill(_partners, -1);
        _gaps = new GapAligner(before, after, _partners);
        _cancellation = cancellation;
    }

    public static UnitAlignment Align(ComparedUnit[] before, ComparedUnit[] after, CancellationToken cancellation)
    {
        var aligner = new UnitAligner(before, after, cancellation);
        aligner.Align(new Run(0, before.Length, 0, after.Length), MaximumCuts);
        return new UnitAlignment(before, after, aligner._partners, aligner._gaps.Limited);
    }

    private void Align(Run range, int cutsLeft)
    {
        _cancellation.ThrowIfCancellationRequested();
        var rest = PairEnds(range);
        if (rest.Before == rest.BeforeEnd || rest.After == rest.AfterEnd)
        {
            return;
        }

        var anchors = cutsLeft > 0 ? UniqueAnchors.Find(_beforeKeys, _afterKeys, rest, i => _weights[i]) : [];
        if (anchors.Count == 0)
        {
            _gaps.Align(rest);
            return;
        }

        var (b, a) = (rest.Before, rest.After);
        foreach (var (before, after) in anchors)
        {
            Align(new Run(b, before, a, after), cutsLeft - 1);
            _partners[before] = after;
            (b, a) = (before + 1, after + 1);
        }

        Align(new Run(b, rest.BeforeEnd, a, rest.AfterEnd), cutsLeft - 1);
    }

    // The fewest blocks are said to have moved, a list or a table counting as one; headings rather stay than what stands under them.
    private static double[] Weights(ComparedUnit[] units)
    {
        var sizes = units.CountBy(u => u.Unit.Container).ToDictionary();
        return
        [
            .. units.Select(u =>
                u.Kind == UnitKind.Heading
                    ? HeadingWeight
                    : (u.Unit.Container == 0 ? 1.0 : 1.0 / sizes[u.Unit.Container]) + TieBreak * u.Content.Length
            ),
        ];
    }

    private Run PairEnds(Run range)
    {
        var (b, bEnd, a, aEnd) = range;
        while (b < bEnd && a < aEnd && _before[b].Content == _after[a].Content)
        {
            _partners[b++] = a++;
        }

        while (b < bEnd && a < aEnd && _before[bEnd - 1].Content == _after[aEnd - 1].Content)
        {
            _partners[--bEnd] = --aEnd;
        }

        return new Run(b, bEnd, a, aEnd);
    }
}

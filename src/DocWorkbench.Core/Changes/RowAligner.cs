using System.Collections.Immutable;
using DocWorkbench.Core.Changes.Aligning;

namespace DocWorkbench.Core.Changes;

/// <summary>Lays two pieces of Markdown side by side, each block beside the one that stands for it, with the words that differ marked.</summary>
public static class RowAligner
{
    public static ImmutableArray<AlignedRow> Align(string before, string after, CancellationToken cancellation = default)
    {
        var left = ComparedUnit.Of(before);
        var right = ComparedUnit.Of(after);
        var partners = UnitAligner.Align(left, right, cancellation).Partners;
        LeftoverPairer.Pair(partners, right.Length, new ReplacementRule(left, right, partners).Allows);
        var rows = ImmutableArray.CreateBuilder<AlignedRow>();
        var j = 0;
        for (var i = 0; i < left.Length; i++)
        {
            if (partners[i] < 0)
            {
                rows.Add(new AlignedRow(AlignedRowKind.Removed, left[i].Whole.ToString(), null, [], []));
                continue;
            }

            while (j < partners[i])
            {
                rows.Add(Added(right[j++]));
            }

            cancellation.ThrowIfCancellationRequested();
            rows.Add(Paired(left[i], right[j++]));
        }

        while (j < right.Length)
        {
            rows.Add(Added(right[j++]));
        }

        return rows.ToImmutable();
    }

    private static AlignedRow Added(ComparedUnit unit) => new(AlignedRowKind.Added, null, unit.Whole.ToString(), [], []);

    private static AlignedRow Paired(ComparedUnit left, ComparedUnit right)
    {
        var (before, after) = (left.Whole.ToString(), right.Whole.ToString());
        if (before == after)
        {
            return new AlignedRow(AlignedRowKind.Same, before, after, [], []);
        }

        var words = WordDiff.OfUnits(left.Kind, before, right.Kind, after);
        return new AlignedRow(AlignedRowKind.Changed, before, after, words.BeforeMarks, words.AfterMarks);
    }
}

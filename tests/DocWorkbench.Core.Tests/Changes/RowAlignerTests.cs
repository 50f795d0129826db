using CsCheck;
using DocWorkbench.Core.Changes;

namespace DocWorkbench.Core.Tests.Changes;

public sealed class RowAlignerTests
{
    [Fact]
    public void Sets_each_block_beside_the_one_that_stands_for_it()
    {
        var rows = RowAligner.Align(
            "Same.\n\nUse two nodes in the pool.\n\nGone for good now.\n",
            "New here, nothing alike!\n\nSame.\n\nUse three nodes in the pool.\n",
            TestContext.Current.CancellationToken
        );

        Assert.Equal([AlignedRowKind.Added, AlignedRowKind.Same, AlignedRowKind.Changed, AlignedRowKind.Removed], rows.Select(r => r.Kind));
        Assert.Equal(["two", "three"], [Marked(rows[2].Before, rows[2].BeforeMarks[0]), Marked(rows[2].After, rows[2].AfterMarks[0])]);

        static string? Marked(string? text, Core.Text.TextSpan mark) => text?.Substring(mark.Start, mark.Length);
    }

    [Fact]
    public void Shows_every_character_of_both_sides() =>
        Gen.Select(RandomMarkdown.Text, RandomMarkdown.Text)
            .Sample(
                (before, after) =>
                {
                    var rows = RowAligner.Align(before, after, TestContext.Current.CancellationToken);

                    Assert.Equal(before, string.Concat(rows.Select(r => r.Before)));
                    Assert.Equal(after, string.Concat(rows.Select(r => r.After)));
                },
                iter: 1_000
            );

    [Fact]
    public void Sets_a_rewritten_block_beside_the_old_one()
    {
        var row = Assert.Single(
            RowAligner.Align("Collect logs.\n", "Browse all metrics instead.\n", TestContext.Current.CancellationToken)
        );

        Assert.Equal(AlignedRowKind.Changed, row.Kind);
    }
}

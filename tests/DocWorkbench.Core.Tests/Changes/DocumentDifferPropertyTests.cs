using CsCheck;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Changes;

public sealed class DocumentDifferPropertyTests
{
    [Fact]
    public void Gives_both_texts_back_and_never_overlaps_for_any_two() =>
        Gen.Select(RandomMarkdown.Text, RandomMarkdown.Text).Sample((before, after) => AssertExact(before, after), iter: 2_000);

    [Fact]
    public void Gives_both_files_back_for_any_bytes() =>
        Gen.Select(Gen.Byte.Array[0, 40], Gen.Byte.Array[0, 40])
            .Sample((before, after) => AssertExact(SourceText.FromBytes(before), SourceText.FromBytes(after)));

    // Lines thrown together at random leave some blocks that no seam explains; written articles have none, see the article tests.
    [Fact]
    public void Keeps_blocks_what_they_are_for_nearly_each_change_taken_alone()
    {
        var random = new Random(4711);
        var (tried, broken) = (0, 0);
        for (var pair = 0; pair < 1_000; pair++)
        {
            var before = Read("Intro.\n\n" + RandomMarkdown.Make(random));
            var after = Read("Intro.\n\n" + RandomMarkdown.Make(random));
            var diff = DocumentDiffer.Compare(before, after, TestContext.Current.CancellationToken);
            var kinds = before.Units.Concat(after.Units).Select(u => u.Kind).ToHashSet();
            foreach (var change in diff.Changes)
            {
                var mixed = HowToReader.Read(
                    SourceText.FromBytes(ChangeAssembler.Apply(before, after, diff, new HashSet<int> { change.Number }))
                );
                tried++;
                broken += mixed.Units.All(u => kinds.Contains(u.Kind)) ? 0 : 1;
            }
        }

        Assert.True(broken * 500 <= tried, $"{broken} of {tried}");
    }

    private static void AssertExact(string before, string after) =>
        AssertExact(SourceText.FromString(before), SourceText.FromString(after));

    private static void AssertExact(SourceText left, SourceText right)
    {
        var (before, after) = (HowToReader.Read(left), HowToReader.Read(right));
        var diff = DocumentDiffer.Compare(before, after, TestContext.Current.CancellationToken);

        Assert.Equal(right.Bytes.AsSpan(), ChangeAssembler.Apply(before, after, diff, diff.Changes.Select(c => c.Number).ToHashSet()));
        Assert.Equal(left.Bytes.AsSpan(), ChangeAssembler.Apply(before, after, diff, new HashSet<int>()));
        var at = 0;
        foreach (var splice in diff.Changes.SelectMany(c => c.ByteSplices).OrderBy(s => s.At).ThenBy(s => s.Remove > 0))
        {
            Assert.True(splice.At >= at);
            at = splice.At + splice.Remove;
        }

        Assert.All(
            diff.Changes,
            c => Assert.All(c.Words, w => Assert.Contains(c.Rows, r => Inside(w.Before, r.Before) && Inside(w.After, r.After)))
        );
    }

    private static bool Inside(TextSpan? word, TextSpan? row) => word is not { } w || row is { } r && r.Contains(w);

    private static HowTo Read(string text) => HowToReader.Read(SourceText.FromString(text));
}

using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Tests.Changes;

[Trait("Needs", "shared")]
public sealed class DocumentDifferArticleTests
{
    [Fact]
    public void Gives_each_version_of_a_real_article_back_byte_for_byte()
    {
        foreach (var (name, before, after) in ArticlePairs.Load())
        {
            var diff = DocumentDiffer.Compare(before, after, TestContext.Current.CancellationToken);
            var all = diff.Changes.Select(c => c.Number).ToHashSet();

            Assert.True(ChangeAssembler.Apply(before, after, diff, all).AsSpan().SequenceEqual(after.Source.Bytes.AsSpan()), name);
            Assert.True(
                ChangeAssembler.Apply(before, after, diff, new HashSet<int>()).AsSpan().SequenceEqual(before.Source.Bytes.AsSpan()),
                name
            );
        }
    }

    [Fact]
    public void Takes_any_choice_of_changes_by_its_splices_alone()
    {
        var random = new Random(4711);
        foreach (var (name, before, after) in ArticlePairs.Load())
        {
            var diff = DocumentDiffer.Compare(before, after, TestContext.Current.CancellationToken);
            for (var round = 0; round < 5; round++)
            {
                var some = diff.Changes.Select(c => c.Number).Where(_ => random.Next(2) == 0).ToHashSet();

                Assert.True(
                    ChangeAssembler.Apply(before, after, diff, some).AsSpan().SequenceEqual(ByHand(before, after, diff, some)),
                    name
                );
            }
        }
    }

    [Fact]
    public void Keeps_every_line_what_it_is_under_any_choice_of_changes()
    {
        var random = new Random(4711);
        foreach (var (name, before, after) in ArticlePairs.Load())
        {
            var diff = DocumentDiffer.Compare(before, after, TestContext.Current.CancellationToken);
            int[] all = [.. diff.Changes.Select(c => c.Number)];
            for (var round = 0; round < 5; round++)
            {
                var broken = LineKinds.FindBroken(before, after, diff, all.Where(_ => random.Next(2) == 0).ToHashSet());
                Assert.True(broken is null, $"{name}: {broken}");
            }
        }
    }

    // As a script would do it: from the end, so that earlier places stay valid.
    private static byte[] ByHand(HowTo before, HowTo after, DocumentDiff diff, HashSet<int> accepted)
    {
        var bytes = before.Source.Bytes.ToList();
        var splices = diff
            .Changes.Where(c => accepted.Contains(c.Number))
            .SelectMany(c => c.ByteSplices)
            .OrderByDescending(s => s.At)
            .ThenBy(s => s.Remove == 0)
            .ThenByDescending(s => s.Insert.Start);
        foreach (var splice in splices)
        {
            bytes.RemoveRange(splice.At, splice.Remove);
            bytes.InsertRange(splice.At, after.Source.Bytes.Skip(splice.Insert.Start).Take(splice.Insert.Length));
        }

        return [.. bytes];
    }
}

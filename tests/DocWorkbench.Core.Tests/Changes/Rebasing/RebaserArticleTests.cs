using DocWorkbench.Core.Changes.Rebasing;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Changes.Rebasing;

[Trait("Needs", "shared")]
public sealed class RebaserArticleTests(ITestOutputHelper output)
{
    private const int Triples = 150;

    [Fact]
    public void Loses_nothing_and_asks_where_git_asks()
    {
        using var git = new GitMerge();
        var (own, others, bothClean, different, onlyGit, onlyOwn, suggested) = (0, 0, 0, 0, 0, 0, 0);
        var lost = new List<string>();
        foreach (var (name, before, now, proposed) in All())
        {
            var result = Rebaser.Rebase(before, now, proposed, TestContext.Current.CancellationToken);
            var (gits, merged) = git.Merge(before.Bytes.AsSpan(), now.Bytes.AsSpan(), proposed.Bytes.AsSpan());
            own += result.Conflicts.Length;
            others += gits;
            suggested += result.Conflicts.Count(c => c.Suggestion is not null);
            onlyGit += result.Conflicts.IsEmpty && gits > 0 ? 1 : 0;
            onlyOwn += !result.Conflicts.IsEmpty && gits == 0 ? 1 : 0;
            bothClean += result.Conflicts.IsEmpty && gits == 0 ? 1 : 0;
            different += result.Conflicts.IsEmpty && gits == 0 && !result.Bytes.AsSpan().SequenceEqual(merged) ? 1 : 0;
            lost.AddRange(Inserted.Lost(before, now, proposed, result).Select(line => $"{name}: {line}"));
        }

        output.WriteLine(
            $"conflicts {own}, git {others}; clean in both {bothClean}, of which other bytes {different}; clean where git conflicts {onlyGit}, the reverse {onlyOwn}; suggestions {suggested}; lines lost {lost.Count}"
        );
        Assert.Empty(lost);
        Assert.InRange(onlyGit, 0, 1);
        Assert.True(own <= 1.05 * others, $"{own} conflicts, git has {others}");
    }

    [Fact]
    public void Gives_each_real_version_back_where_only_one_side_changed()
    {
        foreach (var (name, before, after) in ArticlePairs.Load())
        {
            var (b, a) = (before.Source, after.Source);
            foreach (var (now, proposed) in new[] { (b, a), (a, b), (a, a) })
            {
                var result = Rebaser.Rebase(b, now, proposed, TestContext.Current.CancellationToken);

                Assert.True(result.Conflicts.IsEmpty && result.Bytes.AsSpan().SequenceEqual(a.Bytes.AsSpan()), name);
            }
        }
    }

    // Each pair with one kind of edit, every other time in the reverse roles; each seventh with another real version of the same article.
    private static IEnumerable<(string Name, SourceText Before, SourceText Now, SourceText Proposed)> All()
    {
        var pairs = ArticlePairs.Load();
        var random = new Random(20261122);
        for (var i = 0; i < Triples; i++)
        {
            var (name, before, after) = pairs[i % pairs.Count];
            var kind = i % (SeededEdits.Count + 1);
            var edited = kind == SeededEdits.Count ? Relative(pairs, i) ?? Edited(before, 0, random) : Edited(before, kind, random);
            yield return i / 2 % 2 == 0
                ? ($"{name} {kind}", before.Source, edited, after.Source)
                : ($"{name} {kind} reversed", before.Source, after.Source, edited);
        }
    }

    private static SourceText Edited(HowTo before, int kind, Random random) => SeededEdits.Make(before, kind, random);

    // The version whose words are closest without being one of the pair.
    private static SourceText? Relative(IReadOnlyList<(string Name, HowTo Before, HowTo After)> pairs, int own) =>
        pairs
            .Where((_, i) => i != own)
            .Select(p => (p.After, Likeness: Likeness(pairs[own].Before, p.After)))
            .Where(p => p.Likeness > 0.5)
            .OrderByDescending(p => p.Likeness)
            .Select(p => p.After.Source)
            .FirstOrDefault();

    private static double Likeness(HowTo left, HowTo right)
    {
        var (a, b) = (left.Text.Split('\n').ToHashSet(), right.Text.Split('\n').ToHashSet());
        return a.Intersect(b).Count() / (double)Math.Max(a.Count, b.Count);
    }
}

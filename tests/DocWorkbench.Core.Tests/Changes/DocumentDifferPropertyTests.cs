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

    [Fact]
    public void Gives_written_and_edited_articles_back()
    {
        var random = new Random(1);
        for (var pair = 0; pair < 500; pair++)
        {
            var article = RandomArticle.Make(random);
            AssertExact(article.Write(), article.Edited().Write());
        }
    }

    [Fact]
    public void Keeps_each_line_what_it_is_under_any_choice_among_lines_thrown_together()
    {
        var random = new Random(4711);
        for (var pair = 0; pair < 500; pair++)
        {
            AssertKindsKept(
                random,
                SourceText.FromString("Intro.\n\n" + RandomMarkdown.Make(random)),
                SourceText.FromString("Intro.\n\n" + RandomMarkdown.Make(random)),
                pair
            );
        }
    }

    [Fact]
    public void Keeps_each_line_what_it_is_under_any_choice_among_edits_of_an_article()
    {
        var random = new Random(4711);
        for (var pair = 0; pair < 120; pair++)
        {
            var article = RandomArticle.Make(random);
            AssertKindsKept(random, article.Write(), article.Edited().Write(), pair);
        }
    }

    [Fact]
    public void Finds_nothing_between_an_article_and_itself()
    {
        var random = new Random(7);
        for (var i = 0; i < 150; i++)
        {
            var source = RandomArticle.Make(random).Write();
            Assert.Empty(Compare(source, SourceText.FromBytes(source.Bytes.AsSpan())).Diff.Changes);
        }
    }

    [Fact]
    public void Cuts_no_word_and_nothing_that_is_read_in_whole()
    {
        var random = new Random(11);
        for (var i = 0; i < 200; i++)
        {
            var article = RandomArticle.Make(random);
            var (before, after, diff) = Compare(article.Write(), article.Edited().Write());
            foreach (var word in diff.Changes.SelectMany(c => c.Words))
            {
                AssertWhole(before.Text, word.Before);
                AssertWhole(after.Text, word.After);
            }
        }
    }

    // Each alone, each left out, and some at random; whatever is taken, in whatever order, is the same file.
    private static void AssertKindsKept(Random random, SourceText left, SourceText right, int pair)
    {
        var (before, after, diff) = Compare(left, right);
        int[] all = [.. diff.Changes.Select(c => c.Number)];
        IEnumerable<HashSet<int>> choices =
        [
            .. all.Select(n => new HashSet<int> { n }),
            .. all.Select(n => all.Where(o => o != n).ToHashSet()),
            .. Enumerable.Range(0, 5).Select(_ => all.Where(_ => random.Next(2) == 0).ToHashSet()),
        ];
        foreach (var choice in choices)
        {
            var broken = LineKinds.FindBroken(before, after, diff, choice);
            Assert.True(broken is null, $"pair {pair}, {string.Join(',', choice)} of {all.Length}: {broken}");
        }
    }

    private static void AssertWhole(string text, TextSpan? mark)
    {
        if (mark is not { } span)
        {
            return;
        }

        foreach (var at in new[] { span.Start, span.End }.Where(at => at > 0 && at < text.Length))
        {
            Assert.False(IsWord(text[at - 1]) && IsWord(text[at]), text[span.Start..span.End]);
            Assert.False(char.IsDigit(text[at - 1]) && text[at] is '.' or ',' && at + 1 < text.Length && char.IsDigit(text[at + 1]));
        }
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static void AssertExact(string before, string after) =>
        AssertExact(SourceText.FromString(before), SourceText.FromString(after));

    private static void AssertExact(SourceText left, SourceText right)
    {
        var (before, after, diff) = Compare(left, right);

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

    private static (HowTo Before, HowTo After, DocumentDiff Diff) Compare(SourceText left, SourceText right)
    {
        var (before, after) = (HowToReader.Read(left), HowToReader.Read(right));
        return (before, after, DocumentDiffer.Compare(before, after, TestContext.Current.CancellationToken));
    }
}

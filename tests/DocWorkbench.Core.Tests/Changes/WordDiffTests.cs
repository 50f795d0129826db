using CsCheck;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Changes;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData(
        "Create a small cluster today.",
        "Create a large cluster today.",
        "Create a ⟦small⟧ cluster today.",
        "Create a ⟦large⟧ cluster today."
    )]
    [InlineData(
        "Run it with `az aks create` in a shell.",
        "Run it with `az aks update` in a shell.",
        "Run it with ⟦`az aks create`⟧ in a shell.",
        "Run it with ⟦`az aks update`⟧ in a shell."
    )]
    [InlineData(
        "Install version 1.28.3 on every node of the pool.",
        "Install version 1.28.4 on every node of the pool.",
        "Install version ⟦1.28.3⟧ on every node of the pool.",
        "Install version ⟦1.28.4⟧ on every node of the pool."
    )]
    [InlineData(
        "Open the old and slow portal page to continue here.",
        "Open the new and fast portal page to continue here.",
        "Open the ⟦old and slow⟧ portal page to continue here.",
        "Open the ⟦new and fast⟧ portal page to continue here."
    )]
    [InlineData(
        "A line with a break  \nand more text under it",
        "A line with a break\nand more text under it",
        "A line with a break⟦  ⟧\nand more text under it",
        "A line with a break\nand more text under it"
    )]
    public void Marks_whole_words(string before, string after, string markedBefore, string markedAfter)
    {
        var diff = WordDiff.OfProse(before, after);

        Assert.Equal(markedBefore, Mark(before, diff.BeforeMarks));
        Assert.Equal(markedAfter, Mark(after, diff.AfterMarks));
    }

    [Theory]
    [InlineData(
        "Run it once a day. Look at the log.",
        "Run it once a day. It takes a minute. Look at the log.",
        "Run it once a day.⟦ It takes a minute.⟧ Look at the log."
    )]
    [InlineData("It reads the log.", "It reads the log. It then waits.", "It reads the log.⟦ It then waits.⟧")]
    [InlineData(
        "Open the lid, light the smoker and wait.",
        "Open the lid, wear a veil, light the smoker and wait.",
        "Open the lid, ⟦wear a veil, ⟧light the smoker and wait."
    )]
    public void Marks_what_was_put_in_where_it_stands_whole(string before, string after, string marked)
    {
        Assert.Equal(marked, Mark(after, WordDiff.OfProse(before, after).AfterMarks));
        Assert.Equal(marked, Mark(after, WordDiff.OfProse(after, before).BeforeMarks));
    }

    [Fact]
    public void Shows_a_sentence_that_says_something_else_as_rewritten()
    {
        var diff = WordDiff.OfProse("Collect logs from every node.", "You can browse metrics in the portal.");

        Assert.True(diff.Rewritten);
        Assert.Equal(new TextSpan(0, 29), Assert.Single(diff.BeforeMarks));
    }

    [Fact]
    public void Compares_code_line_by_line()
    {
        var diff = WordDiff.OfCode("a --count 1\nb\nc\n", "a --count 2\nc\nd\n");

        Assert.Equal("a --count ⟦1⟧\n⟦b\n⟧c\n", Mark("a --count 1\nb\nc\n", diff.BeforeMarks));
        Assert.Equal("a --count ⟦2⟧\nc\n⟦d\n⟧", Mark("a --count 2\nc\nd\n", diff.AfterMarks));
    }

    [Fact]
    public void Leaves_the_same_text_outside_the_marks_of_any_two_texts() =>
        Gen.Select(Words, Words)
            .Sample(
                (before, after) =>
                {
                    Assert.Equal(
                        Rest(before, WordDiff.OfProse(before, after).BeforeMarks),
                        Rest(after, WordDiff.OfProse(before, after).AfterMarks)
                    );
                    Assert.Equal(
                        Rest(before, WordDiff.OfCode(before, after).BeforeMarks),
                        Rest(after, WordDiff.OfCode(before, after).AfterMarks)
                    );
                },
                iter: 2_000
            );

    [Fact]
    public void Never_cuts_inside_a_word() =>
        Gen.Select(Words, Words)
            .Sample(
                (before, after) =>
                    Assert.All(
                        WordDiff.OfProse(before, after).BeforeMarks,
                        m => Assert.False(IsInsideWord(before, m.Start) || IsInsideWord(before, m.End), before)
                    ),
                iter: 2_000
            );

    [Fact]
    public void Says_so_where_texts_are_too_large()
    {
        var random = new Random(1);
        var (before, after) = (Many(random), Many(random));
        var diff = WordDiff.OfProse(before, after);

        Assert.True(diff.Limited);
        Assert.True(diff.Rewritten);
    }

    private static readonly string[] Vocabulary =
    [
        "the ",
        "cluster ",
        "a",
        " ",
        ", ",
        "node-pool",
        "`x`",
        "\n",
        "don't ",
        "1.2.3 ",
        "--flag ",
        "é",
        "\r\n",
        "**",
    ];

    private static Gen<string> Words => Gen.Int[0, Vocabulary.Length - 1].Select(i => Vocabulary[i]).Array[0, 40].Select(string.Concat);

    private static string Many(Random random) => string.Join(' ', Enumerable.Range(0, 40_000).Select(_ => random.Next(20)));

    private static bool IsInsideWord(string text, int at) =>
        at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);

    // Whole-text marks leave the space around the text, which may differ.
    private static string Rest(string text, IEnumerable<TextSpan> marks)
    {
        foreach (var mark in marks.Reverse())
        {
            text = text.Remove(mark.Start, mark.Length);
        }

        return text.Trim();
    }

    private static string Mark(string text, IEnumerable<TextSpan> marks)
    {
        foreach (var mark in marks.Reverse())
        {
            text = text.Insert(mark.End, "⟧").Insert(mark.Start, "⟦");
        }

        return text;
    }
}

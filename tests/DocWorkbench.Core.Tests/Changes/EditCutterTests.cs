using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Changes;

public sealed class EditCutterTests
{
    [Theory]
    [InlineData(
        "Use two ropes. Wait for the tide. Lift the crate.",
        "Use three ropes. Wait for the tide. Lift the heavy crate.",
        "Sentence:two>three",
        "Sentence:> heavy"
    )]
    [InlineData("Use two ropes and a hook.", "Use three ropes and a chain.", "Words:two>three", "Words:hook>chain")]
    [InlineData("- one crate here\n- two\n", "- one barrel here\n- two\n- three\n", "ListItem:crate>barrel", "ListItem:>- three\n")]
    [InlineData(
        "| A | B |\n|---|---|\n| a | 1 |\n| b | 2 |\n",
        "| A | B |\n|---|---|\n| a | 5 |\n| b | 6 |\n",
        "TableRow:| a | 1 |\n>| a | 5 |\n",
        "TableRow:| b | 2 |\n>| b | 6 |\n"
    )]
    [InlineData(
        "```\nfirst 1\nmiddle\nlast 2\n```\n",
        "```\nfirst 3\nmiddle\nlast 4\n```\n",
        "CodeLine:first 1\n>first 3\n",
        "CodeLine:last 2\n>last 4\n"
    )]
    [InlineData(
        "Collect logs from every node.",
        "You can browse metrics in the portal.",
        "Block:Collect logs from every node.>You can browse metrics in the portal."
    )]
    public void Cuts_a_change_into_what_a_person_decides_on(string before, string after, params string[] expected)
    {
        var howTo = Read("# A\n\n" + before);
        var edits = Cut(howTo, TextSpan.FromBounds(5, howTo.Text.Length), after);

        Assert.Equal(
            expected,
            edits.Select(e => $"{e.Kind}:{howTo.Source.Slice(e.Before)}>{after.Substring(e.After.Start, e.After.Length)}")
        );
    }

    [Fact]
    public void Joins_parts_that_would_turn_into_code_alone()
    {
        var howTo = Read("# A\n\nDo this:\n\n* Reads the first list of names\n* Writes the second list of names\n");
        var after = "1. Do this:\n\n    * Reads the first list of names\n    * Writes the second list of names\n";
        var target = TextSpan.FromBounds(5, howTo.Text.Length);
        var edits = Cut(howTo, target, after);

        Assert.All(
            edits,
            e =>
                Assert.DoesNotContain(
                    UnitKind.Code,
                    Read("# A\n\n" + Apply(howTo, target, after, edits, [e.Number])).Units.Select(u => u.Kind)
                )
        );
    }

    [Fact]
    public void Takes_a_change_whole_that_has_more_parts_than_anybody_would_decide_on()
    {
        static string List(int items, string end) =>
            string.Concat(Enumerable.Range(0, items).Select(i => $"- Item {i} stands here{end}.\n"));

        Assert.Equal(300, Cut(Read(List(300, "")), new TextSpan(0, List(300, "").Length), List(300, " now")).Count);
        Assert.Single(Cut(Read(List(301, "")), new TextSpan(0, List(301, "").Length), List(301, " now")));
    }

    [Fact]
    public void Takes_a_moved_block_whole()
    {
        const string Long = "This paragraph is long enough to be known again when it stands somewhere else.\n\n";
        var (before, after) = (
            Read(Long + "One and two.\n\nThree and four.\n\nEnd.\n"),
            Read("One and two.\n\nThree and four.\n\n" + Long + "End.\n")
        );
        var change = Assert.Single(DocumentDiffer.Compare(before, after, TestContext.Current.CancellationToken).Changes);

        Assert.Empty(EditCutter.Cut(before, after, change, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Gives_the_new_text_for_all_parts_the_old_one_for_none_and_keeps_each_line_what_it_is_for_some()
    {
        var random = new Random(4711);
        var divided = 0;
        for (var pair = 0; pair < 80; pair++)
        {
            var article = RandomArticle.Make(random);
            var (before, after) = (HowToReader.Read(article.Write()), HowToReader.Read(article.Edited().Write()));
            foreach (var change in DocumentDiffer.Compare(before, after, TestContext.Current.CancellationToken).Changes)
            {
                var edits = EditCutter.Cut(before, after, change, TestContext.Current.CancellationToken);
                if (change.Splices is not [var splice] || edits.IsEmpty)
                {
                    continue;
                }

                var (target, text) = (new TextSpan(splice.At, splice.Remove), after.Source.Slice(splice.Insert));
                int[] all = [.. edits.Select(e => e.Number)];
                divided += all.Length > 1 ? 1 : 0;
                Assert.Equal(text, Apply(before, target, text, edits, all));
                Assert.Equal(before.Source.Slice(target), Apply(before, target, text, edits, []));
                var now = Kinds(before.Text[..target.Start] + text + before.Text[target.End..]);
                var kinds = Kinds(before.Text).Concat(now).GroupBy(l => l.Words, l => l.Kind).ToDictionary(g => g.Key, g => g.ToHashSet());
                for (var round = 0; round < 4 && all.Length > 1; round++)
                {
                    var some = Apply(before, target, text, edits, [.. all.Where(_ => random.Next(2) == 0)]);

                    // A line put together from both versions stands in neither.
                    Assert.All(
                        Kinds(before.Text[..target.Start] + some + before.Text[target.End..]).Where(l => kinds.ContainsKey(l.Words)),
                        l => Assert.Contains(l.Kind, kinds[l.Words])
                    );
                }
            }
        }

        Assert.True(divided > 20, $"{divided}");
    }

    [Fact]
    public void A_part_leaves_what_another_difference_brings_what_it_is()
    {
        var before = Read("# A\n\n* one item here\n* two items here\n\nEnd.\n");
        var after = Read("# A\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nEnd.\n");
        var diff = DocumentDiffer.Compare(before, after, TestContext.Current.CancellationToken);
        Assert.Equal([ChangeKind.Removed, ChangeKind.Added], diff.Changes.Select(c => c.Kind));
        var parts = EditCutter.Cut(before, after, diff.Changes[0], TestContext.Current.CancellationToken);

        for (var choice = 0; choice < 1 << parts.Length; choice++)
        {
            var taken = parts.Where((_, i) => (choice >> i & 1) == 1).Select(p => EditCutter.ToBytes(before, after, diff.Changes[0], p));
            var mixed = ChangeAssembler.Apply(before, after, [.. taken, .. diff.Changes[1].ByteSplices]);

            var rows = HowToReader.Read(SourceText.FromBytes(mixed)).Units.Count(u => u.Kind == UnitKind.TableRow);
            Assert.Equal(after.Units.Count(u => u.Kind == UnitKind.TableRow), rows);
        }
    }

    private static List<(string Words, UnitKind Kind)> Kinds(string text) =>
        [
            .. Read(text)
                .Units.SelectMany(u => text.Substring(u.Content.Start, u.Content.Length).Split('\n', '\r').Select(l => (l.Trim(), u.Kind)))
                .Where(l => l.Item1.Length > 0),
        ];

    private static string Apply(HowTo howTo, TextSpan target, string text, IEnumerable<Edit> edits, int[] accepted) =>
        EditAssembler.Apply(howTo, target, text, edits, accepted.ToHashSet());

    private static IReadOnlyList<Edit> Cut(HowTo howTo, TextSpan target, string newText) =>
        EditCutter.Cut(howTo, target, newText, TestContext.Current.CancellationToken);

    private static HowTo Read(string text) => HowToReader.Read(SourceText.FromString(text));
}

using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Changes;

public sealed class DocumentDifferTests
{
    private const string Long = "This paragraph is long enough to be known again when it stands somewhere else.";

    [Fact]
    public void Finds_nothing_between_the_same_bytes()
    {
        var howTo = Read("# A\n\ntext\n");

        Assert.Empty(DocumentDiffer.Compare(howTo, Read("# A\n\ntext\n"), TestContext.Current.CancellationToken).Changes);
    }

    [Fact]
    public void Marks_the_word_that_differs_in_its_section()
    {
        var change = Single("# A\n\n## B\n\nUse two nodes in the pool.\n\nEnd.\n", "# A\n\n## B\n\nUse three nodes in the pool.\n\nEnd.\n");

        Assert.Equal(
            (1, ChangeKind.Changed, UnitKind.Paragraph, "A > B", false),
            (change.Number, change.Kind, change.Unit, change.Section, change.Rewritten)
        );
        Assert.Equal(new SpanPair(new TextSpan(15, 3), new TextSpan(15, 5)), Assert.Single(change.Words));
        Assert.Equal(new Splice(11, 28, new TextSpan(11, 30)), Assert.Single(change.Splices));
    }

    [Fact]
    public void Takes_a_new_section_as_one_change_and_two_as_two()
    {
        var diff = Compare("# A\n\ntext\n", "# A\n\ntext\n\n## B\n\none\n\n- two\n\n## C\n\nthree\n");

        Assert.Equal([(ChangeKind.Added, "A > B"), (ChangeKind.Added, "A > C")], diff.Changes.Select(c => (c.Kind, c.Section)));
    }

    [Fact]
    public void Sees_a_moved_block_as_one_change_with_two_splices()
    {
        var change = Single(
            $"{Long}\n\none\n\ntwo\n\nthree\n\nfour\n\nfive\n\nsix six six six six six six six six\n\nseven seven seven seven seven seven\n",
            $"one\n\ntwo\n\nthree\n\nfour\n\nfive\n\nsix six six six six six six six six\n\nseven seven seven seven seven seven\n\n{Long}\n"
        );

        Assert.Equal((ChangeKind.Moved, 2, 1), (change.Kind, change.Splices.Length, change.Rows.Length));
    }

    [Fact]
    public void Pairs_table_rows_by_their_first_cell()
    {
        var diff = Compare(
            "| Name | Use |\n|--|--|\n| alpha | first |\n| beta | second |\n",
            "| Name | Use |\n|--|--|\n| alpha | first |\n| gamma | new |\n| beta | quite other words here |\n"
        );

        Assert.Equal([ChangeKind.Added, ChangeKind.Changed], diff.Changes.Select(c => c.Kind));
    }

    [Fact]
    public void Finds_a_key_of_front_matter_wherever_it_stands()
    {
        var change = Single("---\nms.date: 1\nauthor: someone\n---\n", "---\nauthor: someone\nms.date: 2\n---\n");

        Assert.Equal((ChangeKind.Moved, 1), (change.Kind, change.Words.Length));
    }

    [Fact]
    public void Pairs_a_list_item_with_the_item_it_came_from()
    {
        var change = Single(
            "1. Check the available sizes with the list command.\n2. Create it.\n3. Wait for the portal to show the node.\n",
            "1. Check the available generation 2 sizes with the list command.\n2. Create it.\n3. Wait for the portal to show the node.\n"
        );

        Assert.Equal(new SpanPair(null, new TextSpan(23, 13)), Assert.Single(change.Words));
    }

    [Fact]
    public void Sees_one_paragraph_become_two()
    {
        var change = Single(
            "Create the cluster in your own region first. Then connect the client tools to its public address.\n\nEnd.\n",
            "Create the cluster in your own region first.\n\nThen connect the client tools to its public address.\n\nEnd.\n"
        );

        Assert.Equal((ChangeKind.Changed, 1), (change.Kind, change.Rows.Length));
    }

    [Fact]
    public void Keeps_a_new_last_paragraph_together_with_the_line_end_before_it()
    {
        var change = Single("# A\n\nlast", "# A\n\nlast\n\nnew");

        Assert.Equal((ChangeKind.Added, new Splice(9, 0, new TextSpan(9, 5))), (change.Kind, Assert.Single(change.Splices)));
    }

    [Fact]
    public void Joins_what_would_turn_into_code_alone()
    {
        var diff = Compare(
            "# A\n\nCreate a file that does this:\n\n* Reads the first list of names\n* Writes the second list of names\n",
            "# A\n\n1. Create a file that does this:\n\n    * Reads the first list of names\n    * Writes the second list of names\n"
        );

        Assert.All(Enumerable.Range(1, diff.Changes.Length), n => Assert.DoesNotContain(UnitKind.Code, KindsAfter(diff, n)));

        IEnumerable<UnitKind> KindsAfter(DocumentDiff d, int n) =>
            HowToReader
                .Read(
                    SourceText.FromBytes(
                        ChangeAssembler.Apply(
                            Read(
                                "# A\n\nCreate a file that does this:\n\n* Reads the first list of names\n* Writes the second list of names\n"
                            ),
                            Read(
                                "# A\n\n1. Create a file that does this:\n\n    * Reads the first list of names\n    * Writes the second list of names\n"
                            ),
                            d,
                            new HashSet<int> { n }
                        )
                    )
                )
                .Units.Select(u => u.Kind);
    }

    [Fact]
    public void Knows_a_byte_order_mark_that_came()
    {
        var before = HowToReader.Read(SourceText.FromBytes("a\n"u8));
        var after = HowToReader.Read(SourceText.FromBytes([0xEF, 0xBB, 0xBF, (byte)'b', (byte)'\n']));
        var diff = DocumentDiffer.Compare(before, after, TestContext.Current.CancellationToken);

        Assert.Equal([ChangeKind.Added, ChangeKind.Changed], diff.Changes.Select(c => c.Kind));
        Assert.Equal(new ByteSplice(0, 0, new ByteSpan(0, 3)), Assert.Single(diff.Changes[0].ByteSplices));
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'a', (byte)'\n'], ChangeAssembler.Apply(before, after, diff, new HashSet<int> { 1 }));
    }

    [Fact]
    public void Replaces_a_file_of_another_encoding_whole_and_says_why()
    {
        var before = HowToReader.Read(SourceText.FromBytes("a\n"u8));
        var after = HowToReader.Read(SourceText.FromBytes([0xFF, 0xFE, (byte)'a', 0, (byte)'\n', 0, 7]));
        var diff = DocumentDiffer.Compare(before, after, TestContext.Current.CancellationToken);

        Assert.Single(diff.Changes);
        Assert.Contains("encodings", diff.Simplified, StringComparison.Ordinal);
        Assert.Equal(after.Source.Bytes.AsSpan(), ChangeAssembler.Apply(before, after, diff, new HashSet<int> { 1 }));
    }

    [Fact]
    public void Says_so_where_it_compared_coarsely()
    {
        var random = new Random(3);
        var diff = Compare(Many(random), Many(random));

        Assert.StartsWith("simplified:", diff.Simplified, StringComparison.Ordinal);

        static string Many(Random random) =>
            string.Join("\n\n", Enumerable.Range(0, 600).Select(_ => $"word{random.Next()} other{random.Next()}"));
    }

    [Fact]
    public void Stops_when_asked_to()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => DocumentDiffer.Compare(Read("a\n"), Read("b\n"), cancelled.Token));
    }

    private static DocumentChange Single(string before, string after) => Assert.Single(Compare(before, after).Changes);

    private static DocumentDiff Compare(string before, string after) =>
        DocumentDiffer.Compare(Read(before), Read(after), TestContext.Current.CancellationToken);

    private static HowTo Read(string text) => HowToReader.Read(SourceText.FromString(text));
}

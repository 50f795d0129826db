using DocWorkbench.Core.Changes.Rebasing;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Changes.Rebasing;

public sealed class RebaserTests
{
    private const string Base = "# Pools\n\nA pool has nodes.\n\n- small\n- large\n\n## End\n\nThat is all.\n";

    [Fact]
    public void Takes_what_each_side_changed_elsewhere()
    {
        var result = Rebase(Base, Base.Replace("That is all.", "All said."), Base.Replace("has nodes", "has many nodes"));

        Assert.Empty(result.Conflicts);
        Assert.Equal("# Pools\n\nA pool has many nodes.\n\n- small\n- large\n\n## End\n\nAll said.\n", Text(result));
    }

    [Fact]
    public void Takes_once_what_both_sides_changed_alike()
    {
        var result = Rebase(
            Base,
            Base.Replace("- large\n", "- large\n- huge\n"),
            Base.Replace("- large\n", "- large\n- huge\n") + "More.\n"
        );

        Assert.Empty(result.Conflicts);
        Assert.Equal(Base.Replace("- large\n", "- large\n- huge\n") + "More.\n", Text(result));
        Assert.Equal("- huge\n", Base.Replace("- large\n", "- large\n- huge\n").Substring(Assert.Single(result.AlreadyThere).Now.Start, 7));
    }

    [Fact]
    public void Keeps_the_text_as_it_is_now_at_a_conflict_and_says_where_it_is_in_all_three()
    {
        var (now, proposed) = (Base.Replace("has nodes", "holds nodes"), Base.Replace("A pool has nodes.", "Pools are made of machines."));
        var conflict = Assert.Single(Rebase(Base, now, proposed).Conflicts);

        Assert.Equal(now, Text(Rebase(Base, now, proposed)));
        Assert.Equal("A pool has nodes.\n", Slice(Base, conflict.Lines.Base));
        Assert.Equal("A pool holds nodes.\n", Slice(now, conflict.Lines.Now));
        Assert.Equal("Pools are made of machines.\n", Slice(proposed, conflict.Lines.Proposed));
        Assert.Null(conflict.Suggestion);
    }

    [Fact]
    public void Shows_a_conflict_with_the_whole_blocks_around_it_on_each_side()
    {
        var before = "Intro.\n\nfirst line\nsecond line\nthird line\n\nEnd.\n";
        var (now, proposed) = (before.Replace("second", "2nd"), before.Replace("second line\nthird", "another line\nthird"));
        var conflict = Assert.Single(Rebase(before, now, proposed).Conflicts);

        Assert.Equal("second line\n", Slice(before, conflict.Lines.Base));
        Assert.Equal("first line\nsecond line\nthird line\n", Slice(before, conflict.Blocks.Base));
        Assert.Equal("first line\n2nd line\nthird line\n", Slice(now, conflict.Blocks.Now));
        Assert.Equal("first line\nanother line\nthird line\n", Slice(proposed, conflict.Blocks.Proposed));
    }

    [Fact]
    public void Suggests_the_words_of_both_sides_where_they_are_apart()
    {
        var before = "The small pool of the cluster has three nodes by default.\n";
        var conflict = Assert.Single(Rebase(before, before.Replace("small", "system"), before.Replace("three", "two")).Conflicts);

        Assert.Equal("The system pool of the cluster has two nodes by default.\n", conflict.Suggestion);
    }

    [Theory]
    [InlineData("The small pool has three nodes.\n", "The large pool has three nodes.\n", "The small pools has three nodes.\n")]
    [InlineData("The pool has three nodes.\n", "The pool has nodes.\n", "The pool has three big nodes.\n")]
    [InlineData("The pool has three nodes.\n", "", "The pool has two nodes.\n")]
    [InlineData("", "One thing.\n", "Another thing.\n")]
    public void Suggests_nothing_where_words_meet_or_a_side_removed_the_text(string before, string now, string proposed)
    {
        var conflict = Assert.Single(Rebase(before, now, proposed).Conflicts);

        Assert.Null(conflict.Suggestion);
        Assert.Equal(now, Text(Rebase(before, now, proposed)));
    }

    [Fact]
    public void Lines_that_both_sides_wrote_are_no_part_of_the_conflict_between_them()
    {
        var conflict = Assert.Single(Rebase("old\n", "both\nmine\n", "both\nyours\n").Conflicts);

        Assert.Equal(("mine\n", "yours\n"), (Slice("both\nmine\n", conflict.Lines.Now), Slice("both\nyours\n", conflict.Lines.Proposed)));
    }

    [Fact]
    public void Keeps_every_byte_nobody_changed()
    {
        byte[] before = [0xEF, 0xBB, 0xBF, .. "a\r\nb\nc "u8, 0x92, .. "\rd\n\ne"u8];
        byte[] now = [0xEF, 0xBB, 0xBF, .. "A\r\nb\nc "u8, 0x92, .. "\rd\n\ne"u8];
        byte[] proposed = [0xEF, 0xBB, 0xBF, .. "a\r\nb\nc "u8, 0x92, .. "\rd\n\nE"u8];

        Assert.Equal<byte>([0xEF, 0xBB, 0xBF, .. "A\r\nb\nc "u8, 0x92, .. "\rd\n\nE"u8], Rebase(before, now, proposed).Bytes);
    }

    [Fact]
    public void A_missing_last_line_end_is_a_change_like_any_other()
    {
        Assert.Equal("a\nb\nC\n", Text(Rebase("a\nb\nc", "a\nb\nc", "a\nb\nC\n")));
        Assert.Single(Rebase("a\nb", "a\nb\n", "a\nB").Conflicts);
    }

    [Fact]
    public void Line_ends_converted_on_one_side_are_taken_and_said()
    {
        var now = Base.Replace("\n", "\r\n", StringComparison.Ordinal);
        var proposed = Base.Replace("- large\n", "- large\n- huge\n");
        var (one, other) = (Rebase(Base, now, proposed), Rebase(Base, proposed, now));

        Assert.Empty(one.Conflicts);
        Assert.Equal(proposed.Replace("\n", "\r\n", StringComparison.Ordinal), Text(one));
        Assert.Equal(Text(one), Text(other));
        Assert.Contains("line ends", Assert.Single(one.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void Mixed_line_ends_are_not_taken_for_a_conversion()
    {
        var before = "a\r\nb\nc\r\nd\n";
        var result = Rebase(before, before.Replace("a", "A"), before + "e\ng\nh\n");

        Assert.Equal("A\r\nb\nc\r\nd\ne\ng\nh\n", Text(result));
        Assert.Empty(result.Remarks);
    }

    [Fact]
    public void An_encoding_changed_on_one_side_is_taken_and_said()
    {
        var utf16 = Utf16(Base.Replace("small", "größer"));
        var result = Rebase(Utf8(Base), utf16, Utf8(Base.Replace("all.", "all, für heute.")));

        Assert.Empty(result.Conflicts);
        Assert.Equal<byte>(Utf16(Base.Replace("small", "größer").Replace("all.", "all, für heute.")), result.Bytes);
        Assert.Contains("encodings", result.Remarks[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_characters_are_not_carried_into_another_encoding()
    {
        var utf16 = Utf16("one\ntwo\n");
        var result = Rebase("one\n", utf16, [.. "one\n"u8, 0x92]);

        Assert.Equal<byte>(utf16, result.Bytes);
        Assert.Equal(new ThreeSpans(new TextSpan(0, 4), new TextSpan(0, 8), new TextSpan(0, 5)), Assert.Single(result.Conflicts).Lines);
        Assert.Contains("nothing of the proposed text", Assert.Single(result.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_that_came_on_one_side_is_there_and_said()
    {
        var result = Rebase(Utf8(Base), [0xEF, 0xBB, 0xBF, .. Utf8(Base)], Utf8(Base + "More.\n"));

        Assert.Equal<byte>([0xEF, 0xBB, 0xBF, .. Utf8(Base + "More.\n")], result.Bytes);
        Assert.Single(result.Remarks);
    }

    [Fact]
    public void Stops_when_told()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            Rebaser.Rebase(SourceText.FromString("a\n"), SourceText.FromString("b\n"), SourceText.FromString("c\n"), stopped.Token)
        );
    }

    private static RebaseResult Rebase(string before, string now, string proposed) => Rebase(Utf8(before), Utf8(now), Utf8(proposed));

    private static RebaseResult Rebase(string before, byte[] now, byte[] proposed) => Rebase(Utf8(before), now, proposed);

    private static RebaseResult Rebase(byte[] before, byte[] now, byte[] proposed) =>
        Rebaser.Rebase(
            SourceText.FromBytes(before),
            SourceText.FromBytes(now),
            SourceText.FromBytes(proposed),
            TestContext.Current.CancellationToken
        );

    private static byte[] Utf8(string text) => TextBlob.Write(text);

    private static byte[] Utf16(string text) => [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(text)];

    private static string Text(RebaseResult result) => TextBlob.Read(result.Bytes.AsSpan());

    private static string Slice(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}

using System.Text;
using CsCheck;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Proposals.Arriving;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Prompts;
using DocWorkbench.Core.Tests.Materials;

namespace DocWorkbench.Core.Tests.Proposals.Arriving;

public sealed class ArrivingReplyTests
{
    private const string First =
        """{"op":"insert_after","target":"S01","heading":"A \"b\" {","blocks":[{"kind":"paragraph","cites":["P001"],"copy":null,"markdown":"]}, \\ ü"}],"reason":"r"}""";
    private const string Second = """{"op":"delete_section","target":"S02","blocks":[],"reason":""}""";
    private const string Whole = $$"""{"changes": [{{First}}, {{Second}}], "unmet": [{"section":"x","missing":"{"}]}""";

    [Fact]
    public void A_change_is_there_as_soon_as_its_last_character_is()
    {
        var reply = new ArrivingReply();
        var arrived = Whole.Select(c => reply.Add(c.ToString())).ToList();

        Assert.Equal(
            [
                Whole.IndexOf(First, StringComparison.Ordinal) + First.Length - 1,
                Whole.IndexOf(Second, StringComparison.Ordinal) + Second.Length - 1,
            ],
            Enumerable.Range(0, arrived.Count).Where(i => arrived[i])
        );
    }

    [Theory]
    [InlineData(Whole)]
    [InlineData("Sure! Here {is} the \"reply\" [1]:\n```json\n" + Whole + "\n```")]
    [InlineData("""{"status":"ok","data":{"changes":[""" + First + "," + Second + "]}}")]
    [InlineData("""{"changes":"none","summary":"changes"}""" + Whole)]
    public void What_has_arrived_in_the_end_is_what_the_reader_reads(string text) =>
        Assert.Equal(
            Replies.Read(text).Operations.Cast<SectionOperation>().Select(o => (o.Number, o.Kind, o.Target, o.Heading, o.Blocks.Length)),
            ArrivingReply.Of(text).Changes.Cast<SectionOperation>().Select(o => (o.Number, o.Kind, o.Target, o.Heading, o.Blocks.Length))
        );

    [Fact]
    public void No_beginning_of_a_reply_ever_shows_more_than_its_whole_changes() =>
        Gen.Int[0, Whole.Length]
            .Sample(length =>
            {
                var start = Whole[..length];
                var whole = new[] { First, Second }.Count(c => start.Contains(c, StringComparison.Ordinal));
                return ArrivingReply.Of(start).Changes.Length == whole;
            });

    [Fact]
    public void An_entry_that_breaks_the_rules_is_no_change() =>
        Assert.IsType<SectionOperation>(
            Assert.Single(ArrivingReply.Of("""{"changes":[{"op":tru,"target":"S01"},""" + Second + ",{\"op\":").Changes)
        );

    [Fact]
    public void A_list_begun_later_takes_the_place_of_a_draft_before_it() =>
        Assert.Single(ArrivingReply.Of($$"""{"changes":[{{First}},{{Second}}]} No, better: {"changes":[{{Second}},""").Changes);

    [Fact]
    public void Only_so_many_changes_are_kept() =>
        Assert.Equal(2_000, ArrivingReply.Of("{\"changes\":[" + string.Join(',', Enumerable.Repeat(Second, 3_000))).Changes.Length);

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    [InlineData('"')]
    [InlineData('\\')]
    public void A_flood_of_one_sign_holds_no_change(char sign) =>
        Assert.Empty(ArrivingReply.Of("{\"changes\":[" + new string(sign, 1_000_000)).Changes);

    [Fact]
    public void The_whole_part_of_a_cut_reply_stands_alone_and_is_marked()
    {
        var howTo = Replies.HowTo("# A\n\n## B\n");
        var prompt = PromptWriter.Write(howTo, [Sources.Markdown("one\n")], new ChangeRequest());
        var cut = ArrivingReply.Of(Whole[..^80]).Cut("Cut off.");

        var proposal = Replies.Read(Encoding.UTF8.GetString([.. ReplyCompleter.Complete(cut ?? "", howTo, prompt, "Cut off.")]));

        Assert.Equal("Cut off.", proposal.Notice);
        Assert.Equal(howTo.Source.Sha256, proposal.BaseSha256);
        Assert.Equal("one", Assert.Single(proposal.Passages).Text);
        Assert.NotEmpty(proposal.Operations);
    }

    [Fact]
    public void Nothing_whole_is_no_reply() => Assert.Null(ArrivingReply.Of(Whole[..40]).Cut("Cut off."));
}

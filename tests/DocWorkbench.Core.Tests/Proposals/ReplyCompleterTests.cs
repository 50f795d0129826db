using System.Text;
using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Prompts;
using DocWorkbench.Core.Tests.Materials;

namespace DocWorkbench.Core.Tests.Proposals;

public sealed class ReplyCompleterTests
{
    private const string Reply =
        """{"changes":[{"op":"insert_after","target":"S01","blocks":[{"kind":"paragraph","cites":["P001"],"copy":"P002","markdown":null}]}],"unmet":[]}""";

    private static readonly HowTo HowTo = Replies.HowTo("# A\n");

    private static Prompt Prompt => PromptWriter.Write(HowTo, [Sources.Markdown("one\n\ntwo\n\nthree\n")], new ChangeRequest());

    [Theory]
    [InlineData(Reply)]
    [InlineData("Here you are:\n```json\n" + Reply + "\n```")]
    public void A_completed_reply_stands_alone(string reply)
    {
        var proposal = Replies.Read(Complete(reply));

        Assert.Equal(HowTo.Source.Sha256, proposal.BaseSha256);
        Assert.Equal(["one", "two"], proposal.Passages.Select(p => p.Text));
        Assert.Equal("\ntwo\n", Assert.Single(OperationPlacer.Place(HowTo, proposal).Placed).NewText);
    }

    [Fact]
    public void A_base_the_model_made_up_is_replaced() =>
        Assert.Equal(HowTo.Source.Sha256, Replies.Read(Complete(Reply.Insert(1, "\"base\":\"beef\",\"format\":7,"))).BaseSha256);

    [Theory]
    [InlineData("I can't do that.")]
    [InlineData("""{"changes":[{"section":"A","action":"add","updated":"x"}]}""")]
    public void What_is_no_reply_of_its_own_format_comes_back_as_it_is(string reply) => Assert.Equal(reply, Complete(reply));

    [Fact]
    public void A_reply_that_was_cut_off_is_completed_with_what_is_whole()
    {
        var proposal = Replies.Read(Complete(Reply.Replace("],\"unmet\":[]}", ",{\"op\":\"ins", StringComparison.Ordinal)));

        Assert.Equal(["one", "two"], proposal.Passages.Select(p => p.Text));
        Assert.Contains("whole are here", proposal.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public void An_escaped_lone_surrogate_does_not_hinder_the_rest()
    {
        var proposal = Replies.Read(Complete(Reply.Insert(1, "\"summary\":\"\\ud800\",")));

        Assert.Equal("", proposal.Summary);
        Assert.Equal(2, proposal.Passages.Length);
    }

    [Fact]
    public void A_complete_reply_is_not_completed_again() => Assert.Equal(Complete(Reply), Complete(Complete(Reply)));

    [Fact]
    public void Nothing_to_change_is_a_reply_too() =>
        Assert.Equal(HowTo.Source.Sha256, Replies.Read(Complete("""{"changes":[],"unmet":[]}""")).BaseSha256);

    private static string Complete(string reply) => Encoding.UTF8.GetString([.. ReplyCompleter.Complete(reply, HowTo, Prompt)]);
}

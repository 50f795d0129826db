using DocWorkbench.Core.Proposals;

namespace DocWorkbench.Core.Tests.Proposals;

public sealed class ProposalReaderTests
{
    private const string One = """{"changes":[{"section":"A","action":"add","original":null,"updated":"x","reason":"r"}],"summary":"s"}""";

    [Theory]
    [InlineData(One)]
    [InlineData("\uFEFF" + One)]
    [InlineData("```json\n" + One + "\n```")]
    [InlineData("Sure! Here {is} the [reply]:\n" + One + "\nHope that helps.")]
    [InlineData("""{"status":"ok","data":""" + One + "}")]
    public void Finds_the_reply_wherever_it_stands(string reply)
    {
        var proposal = Assert.IsType<ProposalReading.Success>(ProposalReader.Read(reply)).Proposal;

        Assert.Equal(new QuotedOperation(1, "r", "A", "add", null, "x"), Assert.Single(proposal.Operations));
        Assert.Equal("s", proposal.Summary);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("I can't do that.", "no JSON")]
    [InlineData("""{"changes":[{"section":"A","action""", "cut off")]
    [InlineData("""{"changes":"none"}""", "no JSON")]
    [InlineData("""{"changes":[],"\ud800":1}""", "no JSON")]
    public void Refuses_what_is_no_reply_in_one_sentence(string reply, string part) =>
        Assert.Contains(part, Assert.IsType<ProposalReading.Refused>(ProposalReader.Read(reply)).Reason, StringComparison.Ordinal);

    [Fact]
    public void Reads_no_changes_as_a_valid_outcome() =>
        Assert.Empty(Assert.IsType<ProposalReading.Success>(ProposalReader.Read("""{"changes":[],"unmet":[]}""")).Proposal.Operations);

    [Fact]
    public void Keeps_an_entry_it_cannot_read()
    {
        var proposal = Assert
            .IsType<ProposalReading.Success>(ProposalReader.Read("""{"changes":[7,{"section":"A"},{"op":"insert_after","blocks":[]}]}"""))
            .Proposal;

        Assert.All(proposal.Operations, o => Assert.IsType<UnreadableOperation>(o));
        Assert.Equal([1, 2, 3], proposal.Operations.Select(o => o.Number));
    }

    [Fact]
    public void Is_not_slow_on_a_flood_of_brackets() =>
        Assert.IsType<ProposalReading.Refused>(ProposalReader.Read(new string('[', 200_000) + new string('{', 200_000)));

    [Fact]
    public void Reads_an_escaped_lone_surrogate_as_no_text()
    {
        var proposal = Assert
            .IsType<ProposalReading.Success>(
                ProposalReader.Read("""{"changes":[{"section":"\udc92","action":"modify","original":"a","updated":"b"}]}""")
            )
            .Proposal;

        Assert.Equal("", Assert.IsType<QuotedOperation>(Assert.Single(proposal.Operations)).Section);
    }

    [Fact]
    public void Keeps_the_whole_changes_of_a_reply_that_was_cut_off()
    {
        var cut = """{"changes":[{"section":"A","action":"add","updated":"x"},{"section":"B","acti""";

        var proposal = Assert.IsType<ProposalReading.Success>(ProposalReader.Read(cut)).Proposal;

        Assert.Equal("A", Assert.IsType<QuotedOperation>(Assert.Single(proposal.Operations)).Section);
        Assert.Contains("only the changes that were whole are here", proposal.Notice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"op":"delete_section","op":"insert_after","target":"S01","blocks":[]}""", "says \"op\" twice")]
    [InlineData("""{"op":"insert_after","target":"S01","blocks":[{"markdown":"a","markdown":"b"}]}""", "says \"markdown\" twice")]
    [InlineData("""{"section":"A","section":"B","action":"add","updated":"x"}""", "says \"section\" twice")]
    public void Takes_no_change_that_says_a_thing_twice(string change, string problem) =>
        Assert.Contains(
            problem,
            Assert.IsType<UnreadableOperation>(Assert.Single(Replies.Read($$"""{"changes":[{{change}}]}""").Operations)).Problem,
            StringComparison.Ordinal
        );

    [Fact]
    public void Refuses_a_reply_with_two_lists() =>
        Assert.Contains(
            "says \"changes\" twice",
            Assert.IsType<ProposalReading.Refused>(ProposalReader.Read("""{"changes":[],"changes":[]}""")).Reason,
            StringComparison.Ordinal
        );

    [Fact]
    public void Refuses_a_reply_that_nests_too_deep() =>
        Assert.Contains(
            "nest too deep",
            Assert
                .IsType<ProposalReading.Refused>(
                    ProposalReader.Read($$"""{"changes":[{"op":{{new string('[', 64)}}{{new string(']', 64)}}}]}""")
                )
                .Reason,
            StringComparison.Ordinal
        );
}

using CsCheck;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Reviews;
using static DocWorkbench.Core.Tests.Proposals.Replies;

namespace DocWorkbench.Core.Tests.Reviews;

public sealed class DecisionTests
{
    private const string Base = "# A\r\n\r\none two three\r\n\r\n## B\r\n\r\nfour\r\n";
    private static readonly HowTo HowTo = HowTo(Base);
    private static readonly Proposal Proposal = Quoting(Modify("", "three", "3"), Modify("", "one", "1"), Add("C", "## C\n\nx"));

    private static History New => new(HowTo, Proposal);

    [Fact]
    public void Nothing_decided_is_the_base_and_all_that_is_proposed_is_shown()
    {
        var review = New;

        Assert.Equal(Base, review.Result);
        Assert.Equal((3, 0), (review.State.Changes.Length, review.State.Decided));
        Assert.Equal("# A\r\n\r\n1 two 3\r\n\r\n## B\r\n\r\nfour\r\n\r\n## C\r\n\r\nx\r\n"u8.ToArray(), Proposed(review.State));
    }

    [Fact]
    public void Changes_stand_in_the_order_of_the_document() => Assert.Equal([2, 1, 3], New.State.Changes.Select(c => c.Change.Number));

    [Fact]
    public void What_is_accepted_and_nothing_else_is_in_the_result()
    {
        var review = New;
        review.Accept(1);
        review.Reject(2);

        Assert.Equal(Base.Replace("three", "3", StringComparison.Ordinal), review.Result);
        Assert.Equal(
            (DecisionKind.Accepted, DecisionKind.Rejected, DecisionKind.Undecided),
            (review.Of(1).Kind, review.Of(2).Kind, review.Of(3).Kind)
        );
        Assert.Equal(2, review.State.Decided);
        Assert.Equal(1, review.Of(1).By?.Sequence);
    }

    [Fact]
    public void A_persons_text_goes_into_the_result_as_it_is()
    {
        var review = New;
        review.Edit(1, "drei\udc92");

        Assert.Equal(Base.Replace("three", "drei\udc92", StringComparison.Ordinal), review.Result);
        Assert.Equal("drei\udc92", review.Single(1).ResultText);
    }

    [Fact]
    public void The_last_decision_counts()
    {
        var review = New;
        review.Accept(1);
        review.Edit(1, "drei");
        review.Reject(1);

        Assert.Equal(Base, review.Result);
        review.Reopen(1);
        Assert.Equal(Decision.None, review.Of(1));
    }

    [Fact]
    public void Undo_brings_back_what_was_decided_before_and_redo_takes_it_away_again()
    {
        var review = New;
        review.Accept(1);
        var edit = review.Edit(1, "drei");
        review.Undo(edit);

        Assert.Equal((DecisionKind.Accepted, "3"), (review.Of(1).Kind, review.Single(1).ResultText));
        review.Redo(edit);
        Assert.Equal((DecisionKind.Edited, "drei"), (review.Of(1).Kind, review.Single(1).ResultText));
    }

    [Fact]
    public void Undo_reaches_any_standing_event_not_only_the_last()
    {
        var review = New;
        var first = review.Accept(1);
        review.Accept(2);
        review.Undo(first);

        Assert.Equal((DecisionKind.Undecided, DecisionKind.Accepted), (review.Of(1).Kind, review.Of(2).Kind));
        Assert.Equal([2L], review.State.Standing.Select(e => e.Sequence));
    }

    [Theory]
    [InlineData("")]
    [InlineData("99")]
    [InlineData("-1")]
    [InlineData("one")]
    public void Undoing_what_is_not_there_changes_nothing(string target)
    {
        var review = New;
        review.Accept(1);
        review.Add(ReviewEventKind.Undone, target);

        Assert.Equal(DecisionKind.Accepted, review.Of(1).Kind);
    }

    [Fact]
    public void A_decision_on_a_change_that_is_not_there_changes_nothing()
    {
        var review = New;
        review.Add(ReviewEventKind.Accepted, "no such change");

        Assert.Equal((Base, 0), (review.Result, review.State.Decided));
    }

    [Fact]
    public void Undoing_all_that_stands_gives_the_start_again() =>
        Gen.Select(Gen.Int[0, 6], Gen.Int[1, 3], (deed, number) => (deed, number))
            .Array[0, 12]
            .Sample(deeds =>
            {
                var review = New;
                foreach (var (deed, number) in deeds)
                {
                    Do(review, deed, number);
                }

                foreach (var standing in review.State.Standing.Reverse())
                {
                    review.Undo(standing.Sequence);
                }

                var (now, start) = (review.State, New.State);
                Assert.Empty(now.Standing);
                Assert.Equal(Base, review.Result);
                Assert.Equal(Proposed(start), Proposed(now));
                Assert.Equal(start.Changes.Select(c => (c.Change.Id, c.Decision)), now.Changes.Select(c => (c.Change.Id, c.Decision)));
            });

    private static byte[] Proposed(ReviewState state) =>
        ChangeSplicer.Apply(HowTo, state.Changes.Select(c => (c.Change, c.Change.NewText)));

    private static void Do(History review, int deed, int number) =>
        _ = deed switch
        {
            0 => review.Accept(number),
            1 => review.Reject(number),
            2 => review.Edit(number, $"edited {number}"),
            3 => review.Reopen(number),
            4 => review.Undo(number * 2),
            5 => review.Redo(number * 2),
            _ => review.Write($"hand{number}", number == 1 ? "two" : "four", $"written {number}"),
        };
}

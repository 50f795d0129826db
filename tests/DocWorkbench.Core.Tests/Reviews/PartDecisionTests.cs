using CsCheck;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Reviews;
using static DocWorkbench.Core.Tests.Proposals.Replies;

namespace DocWorkbench.Core.Tests.Reviews;

public sealed class PartDecisionTests
{
    private const string Base =
        "# Hives\r\n\r\n- Wear a veil.\r\n- Light the smoker.\r\n- Open the lid.\r\n\r\n## After\r\n\r\nClose it.\r\n";
    private const string Old = "- Wear a veil.\n- Light the smoker.\n- Open the lid.";
    private const string New = "- Wear a veil and gloves.\n- Light the smoker well.\n- Open the lid slowly.";
    private static readonly int[] Order = [1, 2, 3];
    private static readonly HowTo HowTo = HowTo(Base);
    private static readonly Proposal Proposal = Quoting(Modify("", Old, New), Modify("After", "Close it.", "Close it now."));

    private static History Review => new(HowTo, Proposal);

    [Fact]
    public void Each_item_of_a_change_is_a_part()
    {
        var parts = Review.Parts(1).All;

        Assert.Equal(3, parts.Length);
        Assert.All(parts, p => Assert.Null(p.IsTaken));
    }

    [Fact]
    public void A_part_taken_is_in_the_result_while_the_others_wait_as_they_were()
    {
        var review = Review;
        review.DecidePart(1, part: 2, isTaken: true);

        Assert.Equal(Base.Replace("smoker.", "smoker well.", StringComparison.Ordinal), review.Result);
        Assert.Equal((DecisionKind.Undecided, 0), (review.Of(1).Kind, review.State.Decided));
        Assert.Equal([null, true, null], review.Parts(1).All.Select(p => p.IsTaken));
        Assert.Equal((1, 2), (review.Of(1).Parts?.Decided, review.Of(1).Parts?.Open));
    }

    [Fact]
    public void With_its_last_part_the_change_is_decided()
    {
        var review = Review;
        review.DecidePart(1, part: 1, isTaken: true);
        review.DecidePart(1, part: 2, isTaken: false);
        review.DecidePart(1, part: 3, isTaken: true);

        Assert.Equal((DecisionKind.Partly, 1), (review.Of(1).Kind, review.State.Decided));
        Assert.Equal(
            Base.Replace("veil.", "veil and gloves.", StringComparison.Ordinal).Replace("lid.", "lid slowly.", StringComparison.Ordinal),
            review.Result
        );
    }

    [Theory]
    [InlineData(true, DecisionKind.Accepted)]
    [InlineData(false, DecisionKind.Rejected)]
    public void All_parts_decided_alike_decide_the_change_as_if_whole(bool isTaken, DecisionKind kind)
    {
        var (review, whole) = (Review, Review);
        for (var part = 1; part <= 3; part++)
        {
            review.DecidePart(1, part, isTaken);
        }

        _ = isTaken ? whole.Accept(1) : whole.Reject(1);

        Assert.Equal((kind, whole.Result), (review.Of(1).Kind, review.Result));
    }

    [Fact]
    public void One_part_of_an_accepted_change_can_be_left()
    {
        var review = Review;
        review.Accept(1);
        review.DecidePart(1, part: 2, isTaken: false);

        Assert.Equal([true, false, true], review.Parts(1).All.Select(p => p.IsTaken));
        Assert.Contains("smoker.\r\n", review.Result, StringComparison.Ordinal);
        Assert.Contains("gloves", review.Result, StringComparison.Ordinal);
        review.Accept(1);
        Assert.Contains("smoker well.\r\n", review.Result, StringComparison.Ordinal);
    }

    [Fact]
    public void Undo_goes_back_part_by_part()
    {
        var review = Review;
        var first = review.DecidePart(1, part: 1, isTaken: true);
        var second = review.DecidePart(1, part: 2, isTaken: true);

        review.Undo(second);
        Assert.Equal([true, null, null], review.Parts(1).All.Select(p => p.IsTaken));
        review.Undo(first);
        Assert.Equal((Base, Decision.None), (review.Result, review.Of(1)));
    }

    [Fact]
    public void What_was_decided_in_parts_stays_when_the_how_to_changes_elsewhere_even_in_its_line_ends()
    {
        var review = Review;
        review.DecidePart(1, part: 1, isTaken: true);
        review.Update("# Hives\n\nNew.\n\n- Wear a veil.\n- Light the smoker.\n- Open the lid.\n\n## After\n\nClose it.\n");

        Assert.Equal([true, null, null], review.Parts(1).All.Select(p => p.IsTaken));
        Assert.Contains("New.\n\n- Wear a veil and gloves.\n- Light the smoker.\n", review.Result, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', review.Result);

        review.DecidePart(1, part: 2, isTaken: false);
        review.DecidePart(1, part: 3, isTaken: false);
        Assert.Equal(DecisionKind.Partly, review.Of(1).Kind);
    }

    [Fact]
    public void What_was_taken_in_part_is_a_question_again_when_its_text_changed()
    {
        var review = Review;
        review.DecidePart(1, part: 1, isTaken: true);
        var newer = Base.Replace("smoker", "large smoker", StringComparison.Ordinal);
        review.Update(newer);

        Assert.Equal((newer, DecisionKind.Undecided), (review.Result, review.Of(1).Kind));
        Assert.Equal(1, review.Single(1).Carry?.Earlier.Parts?.Decided);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"Taken\":[],\"Left\":[],\"Open\":0}")]
    public void An_event_that_holds_no_parts_decides_nothing(string? json)
    {
        var review = Review;
        review.Add(ReviewEventKind.PartsDecided, review.Single(1).Change.Id, json);

        Assert.Equal((Base, Decision.None), (review.Result, review.Of(1)));
    }

    [Fact]
    public void Deeds_done_together_are_taken_back_together()
    {
        var review = Review;
        review.Reject(2);
        review.Together(() => review.Accept(1), () => review.Accept(2));

        Assert.Equal([3L, 4L], review.State.LastDeed.Select(e => e.Sequence));
        foreach (var last in review.State.LastDeed)
        {
            review.Undo(last.Sequence);
        }

        Assert.Equal((Base, DecisionKind.Rejected), (review.Result, review.Of(2).Kind));
        Assert.Equal([1L], review.State.LastDeed.Select(e => e.Sequence));
    }

    [Fact]
    public void Any_order_of_part_decisions_gives_the_same_text() =>
        Gen
            .Bool.Array[3]
            .Select(Gen.Shuffle(Order), Gen.Shuffle(Order))
            .Sample(
                (taken, first, second) =>
                {
                    var (one, other) = (Review, Review);
                    foreach (var part in first)
                    {
                        one.DecidePart(1, part, taken[part - 1]);
                    }

                    foreach (var part in second)
                    {
                        other.DecidePart(1, part, taken[part - 1]);
                    }

                    Assert.Equal(one.Result, other.Result);
                    Assert.Equal(one.Of(1).Kind, other.Of(1).Kind);
                },
                iter: 100
            );
}

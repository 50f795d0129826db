using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;
using static DocWorkbench.Core.Tests.Proposals.Replies;

namespace DocWorkbench.Core.Tests.Reviews;

public sealed class FindingDecisionTests
{
    private static readonly Finding Matter = new()
    {
        Code = FindingCode.InventedLiteral,
        Severity = FindingSeverity.High,
        Change = 1,
        Span = new TextSpan(0, 4),
        Text = "--io",
        Reason = "",
    };

    private static readonly string Target = FindingDecision.TargetOf(Matter);

    private static History New => new(HowTo("# A\n\none\n"));

    [Fact]
    public void A_dismissal_stands_until_it_is_taken_back()
    {
        var review = New;
        var dismissed = review.Add(ReviewEventKind.FindingDismissed, Target, nameof(DismissReason.CheckedElsewhere));
        Assert.Equal(DismissReason.CheckedElsewhere, review.State.FindingDecisions[Target].Dismissed);
        Assert.Equal(dismissed, Assert.Single(review.State.LastDeed).Sequence);

        review.Undo(dismissed);

        Assert.Empty(review.State.FindingDecisions);
    }

    [Fact]
    public void The_last_word_on_a_matter_counts()
    {
        var review = New;
        review.Add(ReviewEventKind.SourceChosen, Target, "p1");
        review.Add(ReviewEventKind.SourceChosen, Target, "p2");
        Assert.Equal((null, "p2"), (review.State.FindingDecisions[Target].Dismissed, review.State.FindingDecisions[Target].Chosen));

        review.Add(ReviewEventKind.FindingDismissed, Target, nameof(DismissReason.Unimportant));
        Assert.Equal(
            (DismissReason.Unimportant, null),
            (review.State.FindingDecisions[Target].Dismissed, review.State.FindingDecisions[Target].Chosen)
        );
    }

    [Fact]
    public void A_reason_of_a_later_version_is_no_reason_and_a_number_is_none()
    {
        var review = New;
        review.Add(ReviewEventKind.FindingDismissed, Target, "Telepathy");
        Assert.Null(review.State.FindingDecisions[Target].Dismissed);

        review.Add(ReviewEventKind.FindingDismissed, Target, "1");
        Assert.Null(review.State.FindingDecisions[Target].Dismissed);
    }

    [Fact]
    public void A_target_tells_its_check()
    {
        Assert.Equal(FindingCode.InventedLiteral, FindingDecision.CodeOf(Target));
        Assert.Null(FindingDecision.CodeOf("Horoscope:abc"));
    }

    [Fact]
    public void A_passage_set_aside_comes_back()
    {
        var review = New;
        var skipped = review.Add(ReviewEventKind.PassageSkipped, SkippedPassage.TargetOf("m1-p7"), nameof(SkipReason.Later));
        Assert.Equal(SkipReason.Later, review.State.SkippedPassages["m1-p7"].Reason);

        review.Undo(skipped);

        Assert.Empty(review.State.SkippedPassages);
    }
}

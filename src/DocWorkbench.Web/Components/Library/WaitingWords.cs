using System.Collections.Immutable;
using DocWorkbench.Web.Components.Text;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Library;

/// <summary>Says what a review waits for, the most urgent first.</summary>
internal static class WaitingWords
{
    public static ImmutableArray<WaitingWord> Of(ReviewGlance review, ReviewStage stage, bool howToChanged) =>
        [
            .. new WaitingWord?[]
            {
                howToChanged ? new("the how-to's file changed", "warn") : null,
                review.NewReplies > 0 ? new($"{Counted.Of(review.NewReplies, "new answer")} since your last visit", "stage") : null,
                review.Count is { Open: > 0 and var open } ? new($"{Counted.Of(open, "change")} to decide", "") : null,
                review.Count is { Unplaced: > 0 and var lost } && stage == ReviewStage.ToDecide ? new($"{lost} without a place", "") : null,
                review.NewDeeds > 0 ? new($"{Counted.Of(review.NewDeeds, "deed")} of others since your last visit", "stage") : null,
                stage == ReviewStage.Decided ? new("the result to export", "") : null,
                stage == ReviewStage.NothingProposed ? new(review.Materials == 0 ? "materials and a proposal" : "a proposal", "") : null,
                review.IsAsking ? new("an answer is on its way", "") : null,
            }.OfType<WaitingWord>(),
        ];

    /// <summary>Work that may be in vain unless somebody looks, then what others wait for, then work that is nearly done.</summary>
    public static int Urgency(ReviewGlance review, ReviewStage stage, bool howToChanged) =>
        (howToChanged ? 32 : 0)
        + (review.NewReplies > 0 ? 16 : 0)
        + (review.NewDeeds > 0 ? 4 : 0)
        + stage switch
        {
            ReviewStage.ToDecide => 8,
            ReviewStage.Decided => 3,
            ReviewStage.Asking => 2,
            ReviewStage.NothingProposed or ReviewStage.Unknown => 1,
            _ => 0,
        };
}

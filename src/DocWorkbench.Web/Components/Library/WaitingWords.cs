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
                howToChanged ? new(LibraryTexts.Waiting_HowToChanged, "warn") : null,
                review.NewReplies > 0
                    ? new(LibraryTexts.Waiting_SinceVisit.With(Counted.Of(review.NewReplies, "new answer")), "stage")
                    : null,
                review.Count is { Open: > 0 and var open } ? new(LibraryTexts.Waiting_Changes.With(Counted.Of(open, "change")), "") : null,
                review.Count is { Unplaced: > 0 and var lost } && stage == ReviewStage.ToDecide
                    ? new(LibraryTexts.Waiting_Unplaced.With(lost), "")
                    : null,
                review.NewDeeds > 0 ? new(LibraryTexts.Waiting_Deeds.With(Counted.Of(review.NewDeeds, "deed")), "stage") : null,
                stage == ReviewStage.Decided ? new(LibraryTexts.Waiting_Export, "") : null,
                stage == ReviewStage.NothingProposed
                    ? new(review.Materials == 0 ? LibraryTexts.Waiting_MaterialsAndProposal : LibraryTexts.Waiting_Proposal, "")
                    : null,
                review.IsAsking ? new(LibraryTexts.Waiting_Answer, "") : null,
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

using System.Globalization;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Checks;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Findings;

/// <summary>What a person can say of findings and passages; each can be taken back.</summary>
internal static class FindingDeeds
{
    public static async Task DismissAsync(this ReviewDesk desk, Finding finding, DismissReason reason)
    {
        var target = FindingDecision.TargetOf(finding);
        await desk.AskWhyAsync(target: null);
        await desk.AppendAsync(
            ReviewEventKind.FindingDismissed,
            target,
            reason.ToString(),
            FindingTexts.Done_Dismissed.With(FindingWords.Of(reason), FindingWords.Of(finding.Code)),
            Seen(desk, target)
        );
    }

    /// <summary>Settles everything that rests on one of two passages that disagree.</summary>
    public static Task ChooseAsync(this ReviewDesk desk, Finding finding, Passage held, Material material)
    {
        var target = FindingDecision.TargetOf(finding);
        return desk.AppendAsync(
            ReviewEventKind.SourceChosen,
            target,
            held.Id,
            FindingTexts.Done_Chosen.With(material.Name),
            Seen(desk, target)
        );
    }

    public static Task SkipAsync(this ReviewDesk desk, Passage passage, SkipReason reason)
    {
        var target = SkippedPassage.TargetOf(passage.Id);
        return desk.AppendAsync(
            ReviewEventKind.PassageSkipped,
            target,
            reason.ToString(),
            FindingTexts.Done_Skipped.With(SkipWords.Of(reason)),
            Seen(desk, target)
        );
    }

    /// <summary>What was said no longer counts.</summary>
    public static Task TakeBackAsync(this ReviewDesk desk, ReviewEvent said) =>
        desk.AppendAsync(
            [
                NewEvent.Of(
                    ReviewEventKind.Undone,
                    said.Sequence.ToString(CultureInfo.InvariantCulture),
                    text: null,
                    Seen(desk, said.Target)
                ),
            ],
            FindingTexts.Done_TakenBack
        );

    private static long? Seen(ReviewDesk desk, string target) => desk.View?.Stored.LastAbout(target);
}

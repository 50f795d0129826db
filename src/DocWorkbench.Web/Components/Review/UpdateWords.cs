using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Findings;

namespace DocWorkbench.Web.Components.Review;

/// <summary>A how-to that changed, in a writer's words.</summary>
internal static class UpdateWords
{
    /// <summary>"3 decisions affected, 1 change is in it already".</summary>
    public static string Effect(UpdatePreview preview)
    {
        string[] parts =
        [
            preview.Affected switch
            {
                0 => ReviewTexts.Update_Affected_None,
                1 => ReviewTexts.Update_Affected_One,
                var many => ReviewTexts.Update_Affected_Many.With(many),
            },
            Counted(preview.Open, ReviewTexts.Update_Open_One, ReviewTexts.Update_Open_Many),
            Counted(preview.AlreadyThere, ReviewTexts.Update_There_One, ReviewTexts.Update_There_Many),
        ];
        return string.Join(", ", parts.Where(p => p.Length > 0));
    }

    /// <summary>What was decided before the text changed: "You had accepted this."; empty for nothing.</summary>
    public static string Earlier(DeskView view, Decision earlier)
    {
        if (earlier.By is not { } by)
        {
            return "";
        }

        var sentence = earlier.Kind switch
        {
            DecisionKind.Rejected => ReviewTexts.Earlier_Rejected,
            DecisionKind.Partly or DecisionKind.Undecided => ReviewTexts.Earlier_Partly,
            DecisionKind.Edited => ReviewTexts.Earlier_Edited,
            _ when by.Kind == ReviewEventKind.Written => ReviewTexts.Earlier_Written,
            _ => ReviewTexts.Earlier_Accepted,
        };
        return sentence.With(view.Who(by.ActorId).Capital());
    }

    /// <summary>"Brought up to date by you, 14:25".</summary>
    public static string Done(DeskView view, ReviewEvent move) => ReviewTexts.Update_Done.With(SaidBy.Words(view, move));

    private static string Counted(int count, string one, string many) =>
        count switch
        {
            0 => "",
            1 => one,
            _ => many.With(count),
        };
}

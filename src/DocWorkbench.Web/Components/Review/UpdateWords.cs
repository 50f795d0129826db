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
            preview.Affected > 0 ? $"{Counted(preview.Affected, "decision", "decisions")} affected" : "no decision is affected",
            preview.Open > 0 ? $"{Counted(preview.Open, "open change meets", "open changes meet")} new text" : "",
            preview.AlreadyThere > 0 ? $"{Counted(preview.AlreadyThere, "change is", "changes are")} in it already" : "",
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

        var name = view.Who(by.ActorId);
        var who = char.ToUpperInvariant(name[0]) + name[1..];
        return earlier.Kind switch
        {
            DecisionKind.Rejected => $"{who} had rejected it.",
            DecisionKind.Partly or DecisionKind.Undecided => $"{who} had decided on its parts.",
            DecisionKind.Edited => $"{who} had put an own text in its place.",
            _ when by.Kind == ReviewEventKind.Written => $"{who} had written it.",
            _ => $"{who} had accepted it.",
        };
    }

    /// <summary>"Brought up to date by you, 14:25".</summary>
    public static string Done(DeskView view, ReviewEvent move) => $"Brought up to date {SaidBy.Words(view, move)}";

    private static string Counted(int count, string one, string several) => count == 1 ? $"1 {one}" : $"{count} {several}";
}

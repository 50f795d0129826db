using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Review;

namespace DocWorkbench.Web.Components.Findings;

/// <summary>Who said something and when: "by you, 14:25".</summary>
internal static class SaidBy
{
    public static string Words(DeskView view, ReviewEvent by)
    {
        var who = view.IsMe(by.ActorId) ? "you" : view.People.GetValueOrDefault(by.ActorId, "somebody");
        var when = new DateTime(by.UtcTicks, DateTimeKind.Utc).ToLocalTime();
        return $"by {who}, {(when.Date == DateTime.Today ? "" : $"{when:d} ")}{when:t}";
    }
}

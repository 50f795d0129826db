using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Review;

namespace DocWorkbench.Web.Components.Findings;

/// <summary>Who said something and when: "by you, 14:25".</summary>
internal static class SaidBy
{
    public static string Words(DeskView view, ReviewEvent by)
    {
        var when = new DateTime(by.UtcTicks, DateTimeKind.Utc).ToLocalTime();
        return $"by {view.Who(by.ActorId)}, {(when.Date == DateTime.Today ? "" : $"{when:d} ")}{when:t}";
    }
}

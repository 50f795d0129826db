using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Review;

namespace DocWorkbench.Web.Components.Findings;

/// <summary>Who said something and when: "by you, 14:25".</summary>
internal static class SaidBy
{
    public static string Words(DeskView view, ReviewEvent by) => FindingTexts.Said_By.With(view.Who(by.ActorId), When(by.UtcTicks));

    /// <summary>"14:25", with the date where it was not today.</summary>
    public static string When(long utcTicks)
    {
        var when = new DateTime(utcTicks, DateTimeKind.Utc).ToLocalTime();
        return $"{(when.Date == DateTime.Today ? "" : $"{when:d} ")}{when:t}";
    }
}

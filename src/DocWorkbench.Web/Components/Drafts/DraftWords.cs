using System.Globalization;

namespace DocWorkbench.Web.Components.Drafts;

/// <summary>What is said of texts that are not saved.</summary>
internal static class DraftWords
{
    /// <summary>The browser says them itself while there is no line to the program.</summary>
    public static object Offline { get; } = new
    {
        here = "Kept in this browser; the workbench does not answer just now.",
        nowhere = "Not kept yet: the workbench does not answer just now. Leave this page open.",
    };

    public const string TooLong = "The text is longer than 5 million characters and was not kept.";

    public const string Late = "The text did not arrive, so nothing was saved. It is still in the box: try again.";

    public const string BesideAnother = "Kept in this browser; the text typed elsewhere stands below.";

    public static string TakenUp(long ticks) => $"Your unsaved text from {Time(ticks)}";

    public static string Kept(long ticks) => $"Draft kept {Time(ticks)}";

    /// <summary>"14:03", with the day where that is another one.</summary>
    public static string Time(long ticks)
    {
        var when = new DateTime(ticks, DateTimeKind.Utc).ToLocalTime();
        return when.Date == DateTime.Today ? when.ToString("t", CultureInfo.CurrentCulture) : $"{when:d} {when:t}";
    }

    public static string Notice(DeskDraft draft) =>
        draft.OtherTicks.IsEmpty
            ? $"You have an unsaved text from {Time(draft.Draft.SavedTicks)}"
            : $"You have {draft.OtherTicks.Length + 1} different unsaved texts, from {string.Join(" and ", draft.OtherTicks.Append(draft.Draft.SavedTicks).Order().Select(Time).Distinct())}";
}

using System.Globalization;

namespace DocWorkbench.Web.Components.Drafts;

/// <summary>What is said of texts that are not saved.</summary>
internal static class DraftWords
{
    /// <summary>The browser says them itself while there is no line to the program.</summary>
    public static object Offline => new { here = DraftTexts.Error_Offline, nowhere = DraftTexts.Error_OfflineNowhere };

    public static string TooLong => DraftTexts.Error_TooLong;

    public static string Late => DraftTexts.Error_Late;

    public static string BesideAnother => DraftTexts.State_BesideAnother;

    public static string TakenUp(long ticks) => DraftTexts.State_TakenUp.With(Time(ticks));

    public static string Kept(long ticks) => DraftTexts.State_Kept.With(Time(ticks));

    /// <summary>"14:03", with the day where that is another one.</summary>
    public static string Time(long ticks)
    {
        var when = new DateTime(ticks, DateTimeKind.Utc).ToLocalTime();
        return when.Date == DateTime.Today ? when.ToString("t", CultureInfo.CurrentCulture) : $"{when:d} {when:t}";
    }

    public static string Notice(DeskDraft draft) =>
        draft.OtherTicks.IsEmpty
            ? DraftTexts.Notice_One.With(Time(draft.Draft.SavedTicks))
            : DraftTexts.Notice_Many.With(
                draft.OtherTicks.Length + 1,
                draft
                    .OtherTicks.Append(draft.Draft.SavedTicks)
                    .Order()
                    .Select(Time)
                    .Distinct()
                    .Aggregate((first, next) => DraftTexts.Notice_Times.With(first, next))
            );
}

namespace DocWorkbench.Web.Components.Library;

/// <summary>Names stages.</summary>
internal static class StageWords
{
    public static string Of(ReviewStage stage) =>
        stage switch
        {
            ReviewStage.NothingProposed => LibraryTexts.Stage_NothingProposed,
            ReviewStage.Asking => LibraryTexts.Stage_Asking,
            ReviewStage.ToDecide => LibraryTexts.Stage_ToDecide,
            ReviewStage.Decided => LibraryTexts.Stage_Decided,
            ReviewStage.Exported => LibraryTexts.Stage_Exported,
            _ => LibraryTexts.Stage_Unknown,
        };

    /// <summary>The chip's tone.</summary>
    public static string Tone(ReviewStage stage) =>
        stage switch
        {
            ReviewStage.ToDecide or ReviewStage.Asking => "stage",
            ReviewStage.Exported => "ok",
            _ => "",
        };
}

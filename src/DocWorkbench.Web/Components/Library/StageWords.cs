namespace DocWorkbench.Web.Components.Library;

/// <summary>Names stages.</summary>
internal static class StageWords
{
    public static string Of(ReviewStage stage) =>
        stage switch
        {
            ReviewStage.NothingProposed => "nothing proposed yet",
            ReviewStage.Asking => "being asked",
            ReviewStage.ToDecide => "to decide",
            ReviewStage.Decided => "decided, not exported",
            ReviewStage.Exported => "exported",
            _ => "being counted",
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

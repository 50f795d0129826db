namespace DocWorkbench.Web.Components.Library;

/// <summary>How far a review has come, as far as the workbench can know.</summary>
public enum ReviewStage
{
    /// <summary>Its changes are being counted for the first time.</summary>
    Unknown,

    NothingProposed,

    /// <summary>A language model is being asked, and nothing is there to decide yet.</summary>
    Asking,

    ToDecide,

    /// <summary>All decided, and the result was neither downloaded nor written back since.</summary>
    Decided,

    Exported,
}

namespace DocWorkbench.Web.Storage;

/// <summary>How far a question to a proposal source has come. The names are stored: never rename one.</summary>
public enum AskingState
{
    Running,
    Answered,
    Failed,

    /// <summary>The answer ended too early; what was whole of it is kept.</summary>
    Part,
}

namespace DocWorkbench.Core.Proposals;

/// <summary>What a writer can do about a question that got no answer.</summary>
public enum Remedy
{
    AskAgain,

    /// <summary>Ask for the rest; what came whole is kept.</summary>
    Continue,

    /// <summary>The key, the address or the model's name in the settings.</summary>
    Settings,

    /// <summary>Send less.</summary>
    LeaveOut,

    /// <summary>Take excerpts meanwhile, which need no network.</summary>
    Excerpts,
}

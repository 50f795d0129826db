namespace DocWorkbench.Web.Storage;

/// <summary>Whether a text that is not saved was kept.</summary>
public abstract record DraftOutcome
{
    private DraftOutcome() { }

    public sealed record Kept(Draft Draft) : DraftOutcome;

    /// <summary>The person typed another text somewhere else, which does not know of this one; that one is still there.</summary>
    public sealed record Rival(StoredDraft Other) : DraftOutcome;
}

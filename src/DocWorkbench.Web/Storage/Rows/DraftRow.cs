namespace DocWorkbench.Web.Storage.Rows;

/// <summary>A text that one person typed and has not saved; nobody else is shown it.</summary>
internal sealed class DraftRow
{
    public required string ReviewId { get; init; }

    public required string ActorId { get; init; }

    /// <summary>What it is the text of.</summary>
    public required string Target { get; init; }

    /// <summary>As the text box holds it, in UTF-8.</summary>
    public required byte[] Text { get; set; }

    /// <summary>What was shown when the person began.</summary>
    public required string BasedOn { get; set; }

    /// <summary>Tells which copies of the text this one follows from.</summary>
    public required string History { get; set; }

    public required long SavedTicks { get; set; }
}

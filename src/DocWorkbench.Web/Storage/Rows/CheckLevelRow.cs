namespace DocWorkbench.Web.Storage.Rows;

/// <summary>A check that a person turned down or off.</summary>
internal sealed class CheckLevelRow
{
    /// <summary>The check, as Core names its findings.</summary>
    public required string Check { get; init; }

    public required string Level { get; set; }

    public required long ChangedTicks { get; set; }

    public required string ChangedBy { get; set; }
}

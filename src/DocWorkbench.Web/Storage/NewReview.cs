namespace DocWorkbench.Web.Storage;

/// <summary>A how-to somebody wants to bring up to date.</summary>
internal sealed record NewReview
{
    public required string Name { get; init; }

    public required ReviewOrigin Origin { get; init; }

    /// <summary>The how-to exactly as it was read.</summary>
    public required byte[] BaseBytes { get; init; }
}

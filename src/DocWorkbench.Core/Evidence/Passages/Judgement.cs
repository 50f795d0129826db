namespace DocWorkbench.Core.Evidence.Passages;

/// <summary>What a sentence was found to rest on.</summary>
/// <param name="Shipped">The published place that holds most of it, enough or not; null for none.</param>
/// <param name="Wanted">The requirement that holds most of it; null for none.</param>
/// <param name="All">Every place that has a part in it, where it is joined of several.</param>
internal sealed record Judgement(
    SupportKind Kind,
    double Share,
    Holding? Shipped,
    Holding? Wanted,
    bool Claimed,
    IReadOnlyList<Holding> All
)
{
    /// <summary>The place to show; the closest one where nothing holds enough.</summary>
    public Holding? Best =>
        Kind switch
        {
            SupportKind.Supported => Shipped,
            SupportKind.RequirementOnly => Wanted,
            _ => (Shipped?.Share ?? 0) >= (Wanted?.Share ?? 0) ? Shipped : Wanted,
        };
}

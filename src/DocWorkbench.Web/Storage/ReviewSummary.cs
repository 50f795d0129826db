namespace DocWorkbench.Web.Storage;

/// <summary>One line of the list of reviews.</summary>
/// <param name="LastEventTicks">Null while nobody has decided anything.</param>
internal sealed record ReviewSummary(
    string Id,
    string Name,
    ReviewOrigin Origin,
    long CreatedTicks,
    long? LastEventTicks,
    int MaterialCount,
    int ProposalCount,
    int EventCount
);

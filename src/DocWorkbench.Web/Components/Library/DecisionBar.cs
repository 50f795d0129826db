namespace DocWorkbench.Web.Components.Library;

/// <summary>What was decided in one day or week.</summary>
/// <param name="From">The day, or the Monday.</param>
/// <param name="Edited">Taken with a person's own words, or in part.</param>
internal sealed record DecisionBar(DateOnly From, int Accepted, int Edited, int Rejected)
{
    public int All => Accepted + Edited + Rejected;
}

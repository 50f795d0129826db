namespace DocWorkbench.Web.Storage;

/// <summary>What was decided on one day and still counts.</summary>
/// <param name="Edited">Taken with a person's own words, or in part.</param>
public sealed record DayDecisions(DateOnly Day, int Accepted, int Edited, int Rejected)
{
    public int All => Accepted + Edited + Rejected;
}

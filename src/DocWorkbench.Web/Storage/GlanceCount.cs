namespace DocWorkbench.Web.Storage;

/// <summary>How far the changes of a review are decided.</summary>
/// <param name="Edited">Taken with a person's own words, or in part.</param>
/// <param name="Unplaced">Changes that wait for a place.</param>
public sealed record GlanceCount(int Changes, int Accepted, int Edited, int Rejected, int Unplaced)
{
    public int Decided => Accepted + Edited + Rejected;

    public int Open => Changes - Decided;
}

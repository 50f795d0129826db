namespace DocWorkbench.Web.Storage.Rows;

/// <summary>How far one person has seen one review, and how far they had when this visit began.</summary>
internal sealed class VisitRow
{
    public required string ActorId { get; init; }

    public required string ReviewId { get; init; }

    public required long SeenTicks { get; set; }

    public required long SeenEvent { get; set; }

    public required int SeenProposal { get; set; }

    public required int SeenMaterial { get; set; }

    /// <summary>The end of the visit before; null while this is the first one.</summary>
    public long? BeforeTicks { get; set; }

    public long BeforeEvent { get; set; }

    public int BeforeProposal { get; set; }

    public int BeforeMaterial { get; set; }
}

namespace DocWorkbench.Web.Components.Review;

public sealed partial class ReviewDesk
{
    /// <summary>What was decided at once and is offered to be taken back; null for nothing.</summary>
    internal BulkDeed? Bulk { get; set; }
}

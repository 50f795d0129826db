using DocWorkbench.Core.Proposals;
using DocWorkbench.Web.Jobs;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Request;

/// <summary>What stands in the way, and the nearest way out of it.</summary>
public sealed partial class EndNotice : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Problem { get; set; }

    [Parameter, EditorRequired]
    public required string ReviewId { get; set; }

    /// <summary>The question that ended so; null where something else stands in the way.</summary>
    [Parameter]
    public ProposalJob? Job { get; set; }

    [Parameter]
    public bool CanTakeExcerpts { get; set; }

    [Parameter]
    public EventCallback OnExcerpts { get; set; }

    private Remedy? Remedy => Job?.Ending?.Remedy;

    private string? Use => Job?.Use;
}

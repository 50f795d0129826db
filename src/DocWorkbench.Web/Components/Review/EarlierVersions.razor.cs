using System.Collections.Immutable;
using DocWorkbench.Core.Reviews;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>What a change said before it was asked for again, the newest first.</summary>
public sealed partial class EarlierVersions : ComponentBase
{
    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required ReviewedChange Change { get; set; }

    private ImmutableArray<ReviewedChange> All => [.. Change.EarlierVersions];
}

using System.Collections.Immutable;
using DocWorkbench.Core.Changes;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Rows of blocks side by side, words marked.</summary>
public sealed partial class DiffRows : ComponentBase
{
    [Parameter, EditorRequired]
    public required ImmutableArray<AlignedRow> Rows { get; set; }

    [Parameter]
    public Func<string, string?>? Pictures { get; set; }
}

using DocWorkbench.Core.Materials;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>What of a file went into its passages, and what did not and why.</summary>
public sealed partial class CoverageReport : ComponentBase
{
    [Parameter, EditorRequired]
    public required Coverage Coverage { get; set; }
}

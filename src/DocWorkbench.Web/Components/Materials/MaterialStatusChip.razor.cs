using DocWorkbench.Core.Materials;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>What a passage's word is worth, in one word.</summary>
public sealed partial class MaterialStatusChip : ComponentBase
{
    [Parameter, EditorRequired]
    public required MaterialStatus Status { get; set; }
}

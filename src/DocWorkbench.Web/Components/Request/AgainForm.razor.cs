using DocWorkbench.Core.Reviews;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Request;

/// <summary>One change as it is, and what is to be different about it.</summary>
public sealed partial class AgainForm : ComponentBase
{
    [Parameter, EditorRequired]
    public required ReviewedChange Change { get; set; }

    [Parameter]
    public string Wish { get; set; } = "";

    [Parameter]
    public EventCallback<string> WishChanged { get; set; }
}

using DocWorkbench.Web.Components.Review;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Request;

/// <summary>The fields of a request.</summary>
public sealed partial class RequestForm : ComponentBase
{
    [Parameter, EditorRequired]
    public required RequestDraft Form { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }
}

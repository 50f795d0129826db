using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Request;

/// <summary>A box for many things at once: all ticked, none, or some.</summary>
public sealed partial class TickBox : ComponentBase
{
    private const string True = "true";
    private const string Mixed = "mixed";

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter, EditorRequired]
    public required int Ticked { get; set; }

    [Parameter, EditorRequired]
    public required int Count { get; set; }

    /// <summary>Raised with what all of them are to be; a box that is half ticked gets ticked first.</summary>
    [Parameter]
    public EventCallback<bool> OnTick { get; set; }

    private string State =>
        Ticked == 0 ? "false"
        : Ticked == Count ? True
        : Mixed;
}

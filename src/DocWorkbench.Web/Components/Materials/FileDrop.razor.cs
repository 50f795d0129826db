using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>The place where materials are dropped or chosen.</summary>
public sealed partial class FileDrop : ComponentBase
{
    private const string Accepted = ".docx,.docm,.pdf,.html,.htm,.xhtml,.md,.markdown,.txt";

    [Parameter]
    public bool Multiple { get; set; }

    [Parameter]
    public EventCallback<InputFileChangeEventArgs> OnChosen { get; set; }
}

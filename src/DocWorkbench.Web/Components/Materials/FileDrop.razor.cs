using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>The place where materials are dropped or chosen.</summary>
public sealed partial class FileDrop : ComponentBase
{
    private const string Accepted = ".docx,.docm,.pdf,.html,.htm,.xhtml,.md,.markdown,.txt";

    // A box forgets its files when it is given others; while they are read, a new box takes the next. The newest is the first.
    private readonly List<int> _boxes = [0];
    private InputFile? _newest;
    private bool _hasGivenFiles;

    [Parameter]
    public bool Multiple { get; set; }

    /// <summary>Ends when the chosen files are read.</summary>
    [Parameter]
    public EventCallback<InputFileChangeEventArgs> OnChosen { get; set; }

    // Whoever chose by keyboard stays at the box.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_hasGivenFiles && _newest?.Element is { } element)
        {
            _hasGivenFiles = false;
            await element.FocusAsync(preventScroll: true);
        }
    }

    private async Task ChooseAsync(int box, InputFileChangeEventArgs chosen)
    {
        _hasGivenFiles = true;
        _boxes.Insert(0, _boxes[0] + 1);
        await OnChosen.InvokeAsync(chosen);
        _boxes.Remove(box);
    }
}

using DocWorkbench.Core.Text;
using DocWorkbench.Web.Components.Text;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Edits the Markdown of one change or block in place.</summary>
public sealed partial class BlockEditor : ComponentBase
{
    private LongText? _box;
    private string _initial = "";
    private int _rows = 6;
    private bool _saving;
    private string? _problem;

    /// <summary>The text with the line ends around it, which are not edited.</summary>
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>What was typed.</summary>
    [Parameter]
    public EventCallback<string> OnSave { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    protected override void OnInitialized()
    {
        _initial = BrowserText.Show(EditableText.Cut(Text).Body);
        _rows = Math.Clamp(_initial.Count(c => c == '\n') + 3, 5, 24);
    }

    private async Task SaveAsync()
    {
        if (_box is null || _saving)
        {
            return;
        }

        _saving = true;
        if (await _box.ReadAsync() is { } typed)
        {
            await OnSave.InvokeAsync(typed);
        }
        else
        {
            _problem = $"The text is longer than {LongText.Largest / 1_000_000} million characters and was not saved.";
        }

        _saving = false;
    }
}

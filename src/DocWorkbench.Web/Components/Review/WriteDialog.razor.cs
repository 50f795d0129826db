using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Web.Components.Text;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace DocWorkbench.Web.Components.Review;

/// <summary>A person's own section or paragraph: a change like any other.</summary>
public sealed partial class WriteDialog : ComponentBase
{
    private LongText? _box;
    private ChosenPlace? _place;
    private string? _problem;

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = null!;

    [Parameter, EditorRequired]
    public required ReviewDesk Desk { get; set; }

    // A dialog opens on an open review only.
    private DeskView View => Desk.View ?? throw new InvalidOperationException("No review is open.");

    private async Task SaveAsync()
    {
        var typed = _box is null ? "" : await _box.ReadAsync();
        if (string.IsNullOrWhiteSpace(typed))
        {
            _problem = typed is null ? "The text is too long to be saved." : "Type the text to add first.";
            return;
        }

        if (await Desk.AddAsync(typed, _place ?? PlacePicker.First(View.HowTo)))
        {
            Close();
        }
        else
        {
            _problem = "The section is no longer there.";
        }
    }

    private void Close() => Dialog.Close();
}

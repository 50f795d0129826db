using DocWorkbench.Web.Components.Library;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Takes a newer file of an uploaded how-to, and says what it means before anything is changed.</summary>
public sealed partial class NewerFileDialog : ComponentBase
{
    private NewerHowTo? _newer;
    private string _name = "";
    private bool _isSame;

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = null!;

    [Parameter, EditorRequired]
    public required ReviewDesk Desk { get; set; }

    private async Task ReadAsync(HowToFile file)
    {
        if (Desk.View is { } view)
        {
            _name = file.FileName;
            _newer = await Task.Run(() => NewerHowTo.Of(view, file.Bytes));
            _isSame = _newer is null;
        }
    }

    private async Task UpdateAsync()
    {
        if (_newer is { } newer && await Desk.UpdateAsync(newer))
        {
            Close();
        }
    }

    private void Close() => Dialog.Close();
}

using DocWorkbench.Web.Components.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Request;

/// <summary>The way by hand: the prompt out, the reply in.</summary>
public sealed partial class PastePanel : ComponentBase
{
    private LongText? _box;
    private bool _shown;
    private string _copied = "";

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    /// <summary>Writes the prompt for the form as it is filled in now.</summary>
    [Parameter, EditorRequired]
    public required Func<string> Prompt { get; set; }

    /// <summary>The pasted reply; null where it is too long.</summary>
    public async Task<string?> ReadAsync() => _box is null ? "" : await _box.ReadAsync();

    private async Task CopyAsync()
    {
        var done = await Browser.InvokeAsync<bool>("docworkbench.copy", Prompt());
        _copied = done ? RequestTexts.Done_Copied : RequestTexts.Error_NoCopy;
    }
}

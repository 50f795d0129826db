using System.Runtime.InteropServices;
using System.Text;
using DocWorkbench.Web.Components.Text;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Library;

/// <summary>Begins a review with pasted text.</summary>
public sealed partial class PasteStart : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _closed = new();
    private LongText _text = null!;
    private string _name = "how-to.md";
    private string? _problem;
    private bool _busy;

    [Parameter]
    public EventCallback<HowToFile> OnRead { get; set; }

    private async Task ReadAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        var name = _name.Trim();
        var text = await _text.ReadAsync(_closed.Token);
        _problem =
            FileNameRules.Refusal(name)
            ?? (
                text is null ? LibraryTexts.Error_TextTooLarge
                : string.IsNullOrWhiteSpace(text) ? LibraryTexts.Error_NoText
                : null
            );
        if (_problem is null)
        {
            var bytes = Encoding.UTF8.GetBytes(text ?? "");
            await OnRead.InvokeAsync(new HowToFile(Folder: null, name, ImmutableCollectionsMarshal.AsImmutableArray(bytes)));
        }

        _busy = false;
    }

    public void Dispose()
    {
        _closed.Cancel();
        _closed.Dispose();
    }
}

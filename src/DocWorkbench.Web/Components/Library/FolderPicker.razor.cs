using DocWorkbench.Web.Library;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Library;

/// <summary>Takes the path of a folder, typed or from those used before.</summary>
public sealed partial class FolderPicker : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _closed = new();
    private string _path = "";
    private string? _problem;
    private bool _busy;

    [Inject]
    private FolderConnector Connector { get; init; } = null!;

    [Parameter]
    public EventCallback<OpenFolder> OnOpened { get; set; }

    private async Task OpenAsync(string path)
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        var opening = await Connector.OpenAsync(path, _closed.Token);
        _busy = false;
        _problem = (opening as FolderOpening.Refused)?.Reason;
        if (opening is FolderOpening.Opened { Folder: var folder })
        {
            await OnOpened.InvokeAsync(new OpenFolder(folder));
        }
    }

    public void Dispose()
    {
        _closed.Cancel();
        _closed.Dispose();
    }
}

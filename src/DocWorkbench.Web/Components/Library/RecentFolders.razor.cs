using DocWorkbench.Web.Storage;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Library;

/// <summary>The folders used before, one click away.</summary>
public sealed partial class RecentFolders : ComponentBase, IDisposable
{
    private const int Most = 8;

    private readonly CancellationTokenSource _closed = new();
    private IReadOnlyList<RecentFolder> _folders = [];

    [Inject]
    private FolderStore Folders { get; init; } = null!;

    [Inject]
    private TimeProvider Clock { get; init; } = null!;

    [Parameter]
    public bool Busy { get; set; }

    /// <summary>Brings the folder's whole path.</summary>
    [Parameter]
    public EventCallback<string> OnChosen { get; set; }

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync() => _folders = await Folders.RecentAsync(Most, _closed.Token);

    private async Task ForgetAsync(string path)
    {
        await Folders.ForgetAsync(path, _closed.Token);
        await LoadAsync();
    }

    public void Dispose()
    {
        _closed.Cancel();
        _closed.Dispose();
    }
}

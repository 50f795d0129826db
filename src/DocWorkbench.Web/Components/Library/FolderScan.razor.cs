using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Library;

/// <summary>Looks through a connected folder once; a person who waits can stop it.</summary>
public sealed partial class FolderScan : ComponentBase, IDisposable
{
    private CancellationTokenSource _stop = new();
    private ListedFolder? _listed;
    private string? _problem;
    private bool _scanning;

    [Parameter, EditorRequired]
    public required OpenFolder Folder { get; set; }

    [Parameter]
    public EventCallback<HowToFile> OnRead { get; set; }

    protected override Task OnInitializedAsync() => ScanAsync();

    private async Task ScanAsync()
    {
        _stop.Dispose();
        _stop = new CancellationTokenSource();
        _scanning = true;
        _problem = null;
        try
        {
            _listed = new ListedFolder(Folder.Connected, await Folder.Connected.ScanAsync(_stop.Token));
        }
        catch (OperationCanceledException)
        {
            // The page says so and offers to look again.
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            _problem = LibraryTexts.Error_Scan.With(reason.Message);
        }
        finally
        {
            _scanning = false;
        }
    }

    private void Stop() => _stop.Cancel();

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
    }
}

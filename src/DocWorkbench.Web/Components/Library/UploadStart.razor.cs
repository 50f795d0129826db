using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Library;

/// <summary>Begins a review with an uploaded file.</summary>
public sealed partial class UploadStart : ComponentBase, IDisposable
{
    private const long Largest = 5 * 1024 * 1024;
    private const string LargestWords = "5 MB";

    private readonly CancellationTokenSource _closed = new();
    private string? _problem;
    private bool _busy;

    [Parameter]
    public EventCallback<HowToFile> OnRead { get; set; }

    private async Task ReadAsync(InputFileChangeEventArgs chosen)
    {
        var file = chosen.File;
        _problem = FileNameRules.Refusal(file.Name) ?? SizeRefusal(file);
        if (_problem is not null || _busy)
        {
            return;
        }

        _busy = true;
        try
        {
            using var bytes = new MemoryStream();
            await using var stream = file.OpenReadStream(Largest, _closed.Token);
            await stream.CopyToAsync(bytes, _closed.Token);
            await OnRead.InvokeAsync(new HowToFile(Folder: null, file.Name, ImmutableCollectionsMarshal.AsImmutableArray(bytes.ToArray())));
        }
        catch (Exception reason) when (reason is IOException or TimeoutException or JSException)
        {
            _problem = LibraryTexts.Error_UploadBroken.With(file.Name);
        }
        finally
        {
            _busy = false;
        }
    }

    private static string? SizeRefusal(IBrowserFile file) =>
        file.Size == 0 ? LibraryTexts.Error_FileEmpty.With(file.Name)
        : file.Size > Largest ? LibraryTexts.Error_FileTooLarge.With(file.Name, LargestWords)
        : null;

    public void Dispose()
    {
        _closed.Cancel();
        _closed.Dispose();
    }
}

using System.Collections.Immutable;
using DocWorkbench.Web.Library;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Library;

/// <summary>Finds how-tos of a folder by file name or title, and reads the one chosen with Enter or a click.</summary>
public sealed partial class HowToFinder : ComponentBase, IAsyncDisposable
{
    private static readonly TimeSpan TypingPause = TimeSpan.FromMilliseconds(150);

    private readonly CancellationTokenSource _closed = new();
    private ElementReference _box;
    private IJSObjectReference? _script;
    private FoundRows? _found;
    private string _typed = "";
    private string? _problem;
    private int _active;

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    [Parameter, EditorRequired]
    public required ListedFolder In { get; set; }

    [Parameter]
    public EventCallback<HowToFile> OnRead { get; set; }

    private ImmutableArray<HowToRow> Rows => _found?.Rows ?? [];

    protected override void OnInitialized() => Find();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _script = await Browser.InvokeAsync<IJSObjectReference>("import", "./Components/Library/HowToFinder.razor.js");
            await _script.InvokeVoidAsync("open", _box);
        }
    }

    private async Task TypedAsync(ChangeEventArgs change)
    {
        var typed = change.Value as string ?? "";
        _typed = typed;
        await Task.Delay(TypingPause, _closed.Token);
        // Otherwise a later keystroke brings its own search.
        if (_typed == typed)
        {
            Find();
        }
    }

    private void Find()
    {
        if (_found?.Words != _typed)
        {
            _found = FoundRows.Of(In.Listing, _typed);
            _active = _found.First;
        }
    }

    private Task PressedAsync(KeyboardEventArgs key) =>
        key.Key switch
        {
            "ArrowDown" => ActivateAsync(_active + 1),
            "ArrowUp" => ActivateAsync(_active - 1),
            "Enter" when !key.IsComposing => OpenActiveAsync(),
            _ => Task.CompletedTask,
        };

    private async Task ActivateAsync(int row)
    {
        _active = Math.Clamp(row, min: FoundRows.NoRow, max: Rows.Length - 1);
        if (_script is not null && HowToRows.RowId(_active) is { } id)
        {
            await _script.InvokeVoidAsync("show", id);
        }
    }

    private Task OpenActiveAsync()
    {
        // The words may be newer than the rows.
        Find();
        return _active >= 0 ? OpenAsync(Rows[_active]) : Task.CompletedTask;
    }

    private async Task OpenAsync(HowToRow row)
    {
        _problem = null;
        switch (await In.Connected.ReadAsync(row.Path, _closed.Token))
        {
            case FileReading.Success read:
                await OnRead.InvokeAsync(new HowToFile(In.Connected.Root, read.RelativePath, read.Bytes));
                break;
            case FileReading.Refused refused:
                _problem = refused.Reason;
                break;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _closed.CancelAsync();
        _closed.Dispose();
        try
        {
            await (_script?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and the script with it.
        }
    }
}

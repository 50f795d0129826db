using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Text;

/// <summary>
/// A text box of any size. The browser owns the text: it is put there once, read as a stream when the page asks for it, and never written
/// over while a person types, not even while the box's script is still on its way.
/// </summary>
public sealed partial class LongText : ComponentBase, IAsyncDisposable
{
    /// <summary>Bytes of text one box can hold.</summary>
    public const long Largest = 5_000_000;

    private readonly TaskCompletionSource<IJSObjectReference> _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ElementReference _box;

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    /// <summary>The text at first; later values are not taken over.</summary>
    [Parameter]
    public string Initial { get; set; } = "";

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter]
    public string? Id { get; set; }

    [Parameter]
    public string? Placeholder { get; set; }

    [Parameter]
    public int Rows { get; set; } = 8;

    [Parameter]
    public bool Focus { get; set; }

    [Parameter]
    public bool Check { get; set; } = true;

    /// <summary>Ctrl+Enter inside the box.</summary>
    [Parameter]
    public EventCallback OnSubmit { get; set; }

    /// <summary>Escape inside the box.</summary>
    [Parameter]
    public EventCallback OnCancel { get; set; }

    // The first text is put into a box that nobody can have typed into; an empty one is open to the hand at once.
    private bool _locked;

    private string Spellcheck => Check ? "true" : "false";

    private DotNetObjectReference<LongText>? _self;

    protected override void OnInitialized() => _locked = Initial.Length > 0;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            try
            {
                var script = await Browser.InvokeAsync<IJSObjectReference>("import", "./Components/Text/LongText.razor.js");
                await script.InvokeVoidAsync("open", _box, Initial, Focus, _self);
                _opened.TrySetResult(script);
            }
            finally
            {
                // Who waits for the text learns that the box never opened.
                _opened.TrySetCanceled();
            }
        }
    }

    /// <summary>What stands in the box now; null where it is larger than <see cref="Largest"/>.</summary>
    public async Task<string?> ReadAsync(CancellationToken cancellationToken = default)
    {
        var script = await _opened.Task.WaitAsync(cancellationToken);
        await using var reference = await script.InvokeAsync<IJSStreamReference>("read", cancellationToken, _box);
        if (reference.Length > Largest)
        {
            return null;
        }

        await using var stream = await reference.OpenReadStreamAsync(Largest, cancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
        return (await reader.ReadToEndAsync(cancellationToken))[1..];
    }

    public async Task WriteAsync(string text)
    {
        var script = await _opened.Task;
        await script.InvokeVoidAsync("write", _box, text);
    }

    [JSInvokable]
    public Task SubmitAsync() => InvokeAsync(OnSubmit.InvokeAsync);

    [JSInvokable]
    public Task CancelAsync() => InvokeAsync(OnCancel.InvokeAsync);

    public async ValueTask DisposeAsync()
    {
        _self?.Dispose();
        try
        {
            if (_opened.Task.IsCompletedSuccessfully)
            {
                await (await _opened.Task).DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and the script with it.
        }
    }
}

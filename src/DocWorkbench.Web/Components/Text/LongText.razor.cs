using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Text;

/// <summary>
/// A text box of any size. The browser owns the text: it is put there once, read as a stream when the page asks for it, and never written
/// over while a person types.
/// </summary>
public sealed partial class LongText : ComponentBase, IAsyncDisposable
{
    /// <summary>Bytes of text one box can hold.</summary>
    public const long Largest = 5_000_000;

    private ElementReference _box;
    private IJSObjectReference? _script;

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

    private string Spellcheck => Check ? "true" : "false";

    private DotNetObjectReference<LongText>? _self;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            _script = await Browser.InvokeAsync<IJSObjectReference>("import", "./Components/Text/LongText.razor.js");
            await _script.InvokeVoidAsync("open", _box, Initial, Focus, _self);
        }
    }

    /// <summary>What stands in the box now; null where it is larger than <see cref="Largest"/>.</summary>
    public async Task<string?> ReadAsync(CancellationToken cancellationToken = default)
    {
        if (_script is null)
        {
            return Initial;
        }

        await using var reference = await _script.InvokeAsync<IJSStreamReference>("read", cancellationToken, _box);
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
        if (_script is not null)
        {
            await _script.InvokeVoidAsync("write", _box, text);
        }
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
            if (_script is not null)
            {
                await _script.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and the script with it.
        }
    }
}

using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Review;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Drafts;

/// <summary>
/// A box for Markdown. The browser owns the text: it is put there once, and after that only when the person chooses a text. What they type
/// comes here when they pause, and is kept in the browser at the same time.
/// </summary>
public sealed partial class MarkdownBox : ComponentBase, IAsyncDisposable
{
    private readonly string _id = Guid.NewGuid().ToString("N");
    private readonly string _hint = $"hint-{Guid.NewGuid():N}";
    private readonly TaskCompletionSource<IJSObjectReference> _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ElementReference _box;
    private ElementReference _kept;
    private DotNetObjectReference<MarkdownBox>? _self;

    // What is saved may take the box with it before the browser is told to forget its copy.
    private bool _isBeingSaved;

    // What it stands in was closed, perhaps before it opened.
    private bool _isGone;

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter]
    public string? Id { get; set; }

    [Parameter]
    public string? Placeholder { get; set; }

    /// <summary>Told of the text and its history when the person pauses.</summary>
    [Parameter]
    public Func<string, DraftHistory, Task<TypedAnswer>> OnTyped { get; set; } =
        (_, _) => Task.FromResult(new TypedAnswer(Taken: true, ""));

    /// <summary>Ctrl+Enter inside the box.</summary>
    [Parameter]
    public EventCallback OnSubmit { get; set; }

    /// <summary>Escape inside the box.</summary>
    [Parameter]
    public EventCallback OnCancel { get; set; }

    // Drawn once: what stands in it is none of this component's business.
    protected override bool ShouldRender() => false;

    /// <summary>Opens the box to the hand.</summary>
    /// <param name="initial">What stands there unedited, as a text box shows it.</param>
    internal async Task OpenAsync(DeskView view, DraftKeeper keeper, string target, string initial)
    {
        _self = DotNetObjectReference.Create(this);
        try
        {
            var script = await Browser.InvokeAsync<IJSObjectReference>("import", "./Components/Drafts/MarkdownBox.razor.js");
            var options = new
            {
                text = keeper.Text,
                initial,
                history = keeper.History.ToString(),
                owner = BrowserDrafts.OwnerOf(view),
                target,
                basedOn = keeper.BasedOn,
                words = DraftWords.Offline,
                opening = keeper.Opening,
                focus = true,
            };
            if (!_isGone && await script.InvokeAsync<bool>("open", _id, _box, _kept, options, _self))
            {
                _opened.TrySetResult(script);
            }

            if (_isGone)
            {
                await CloseAsync();
            }
        }
        finally
        {
            // Who waits for the box learns that it never opened.
            _opened.TrySetCanceled();
        }
    }

    /// <summary>Until the text as it stands in the box now has been told of.</summary>
    /// <returns>Why that was not possible; null where it was.</returns>
    public async Task<string?> FinishAsync()
    {
        _isBeingSaved = true;
        return await (await _opened.Task).InvokeAsync<string?>("finish", _id) switch
        {
            "long" => DraftWords.TooLong,
            "late" => DraftWords.Late,
            _ => null,
        };
    }

    /// <summary>Puts a text there that the person chose.</summary>
    /// <param name="seen">Of all the texts they saw.</param>
    public async Task ChooseAsync(string text, DraftHistory seen) =>
        await (await _opened.Task).InvokeVoidAsync("choose", _id, text, seen.ToString());

    /// <summary>What stands in the box holds against a text the person saw beside it.</summary>
    public async Task SettleAsync(DraftHistory seen) => await (await _opened.Task).InvokeVoidAsync("settle", _id, seen.ToString());

    /// <summary>The text is saved: the browser forgets it.</summary>
    public async Task ForgetAsync() => await (await _opened.Task).InvokeVoidAsync("forget", _id);

    [JSInvokable]
    public Task<TypedAnswer> TypedAsync(string text, string history) =>
        DraftHistory.Parse(history) is { } known ? OnTyped(text, known) : throw new ArgumentException("No history.", nameof(history));

    [JSInvokable]
    public async Task<TypedAnswer> TypedLongAsync(IJSStreamReference text, string history)
    {
        await using (text)
        {
            return await BrowserDrafts.ReadAsync(text) is { } read
                ? await TypedAsync(read, history)
                : new TypedAnswer(Taken: false, DraftWords.TooLong);
        }
    }

    [JSInvokable]
    public Task SubmitAsync() => InvokeAsync(OnSubmit.InvokeAsync);

    [JSInvokable]
    public Task CancelAsync() => InvokeAsync(OnCancel.InvokeAsync);

    public async ValueTask DisposeAsync()
    {
        _isGone = true;
        await CloseAsync();
        _self?.Dispose();
    }

    private async Task CloseAsync()
    {
        try
        {
            if (_opened.Task.IsCompletedSuccessfully)
            {
                var script = await _opened.Task;
                await script.InvokeVoidAsync("close", _id);
                if (!_isBeingSaved)
                {
                    await script.DisposeAsync();
                }
            }
        }
        catch (JSDisconnectedException)
        {
            // The page is gone; what was typed is in the browser.
        }
    }
}

using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Says for a while what was just decided at once, and takes it back on request.</summary>
public sealed partial class UndoToast : ComponentBase, IDisposable
{
    private static readonly TimeSpan Stay = TimeSpan.FromSeconds(12);

    private ElementReference _toast;
    private DotNetObjectReference<UndoToast>? _self;
    private long _watched;
    private bool _busy;

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    // Once it is taken back there is nothing more to say.
    private BulkDeed? Bulk => Desk.Bulk is { } bulk && bulk.Stands(View) ? bulk : null;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Bulk is { } bulk && _watched != bulk.Id)
        {
            _watched = bulk.Id;
            _self ??= DotNetObjectReference.Create(this);
            await using var script = await Browser.InvokeAsync<IJSObjectReference>("import", "./Components/Review/UndoToast.razor.js");
            await script.InvokeVoidAsync("watch", _toast, Stay.TotalMilliseconds, bulk.Id, _self);
        }
    }

    /// <summary>It was there long enough, and nobody is at it.</summary>
    /// <param name="id">Which one.</param>
    [JSInvokable]
    public Task EndAsync(long id) => Desk.Bulk?.Id == id ? Desk.EndOfferAsync() : Task.CompletedTask;

    private async Task UndoAsync()
    {
        if (Bulk is not { } bulk || _busy)
        {
            return;
        }

        _busy = true;
        var undone = await Desk.UndoAsync(bulk);
        _busy = false;
        if (undone)
        {
            await Desk.EndOfferAsync();
            Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("change", bulk.First), replace: true);
            await Browser.InvokeVoidAsync("docworkbench.focus", $"change-{bulk.First}");
        }
    }

    private Task CloseAsync() => Desk.EndOfferAsync();

    public void Dispose() => _self?.Dispose();
}

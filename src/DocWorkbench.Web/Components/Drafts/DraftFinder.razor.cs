using DocWorkbench.Web.Components.Review;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Drafts;

/// <summary>Looks in the person's browser for texts of a review that were typed and not saved.</summary>
public sealed partial class DraftFinder : ComponentBase, IAsyncDisposable
{
    private BrowserDrafts? _browser;
    private ReviewDesk? _looked;

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    [Parameter, EditorRequired]
    public required ReviewDesk Desk { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!ReferenceEquals(_looked, Desk))
        {
            _looked = Desk;
            await Desk.FindDraftsAsync(_browser ??= new BrowserDrafts(Browser));
        }
    }

    public ValueTask DisposeAsync() => _browser?.DisposeAsync() ?? ValueTask.CompletedTask;
}

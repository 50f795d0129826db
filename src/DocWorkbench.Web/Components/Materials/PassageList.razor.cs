using System.Collections.Immutable;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Components.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>Passages below each other. Of a long material the first ones come at once and the rest in steps, so that the page never stands still.</summary>
public sealed partial class PassageList : ComponentBase, IAsyncDisposable
{
    private const int Step = 100;
    private readonly CancellationTokenSource _gone = new();
    private ImmutableArray<Passage> _passages = [];
    private PassageOrder _order = new(material: null, shown: []);
    private ElementReference _root;
    private IJSObjectReference? _script;
    private string _marked = "";
    private string? _shown;
    private int _drawn;

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required DeskMaterial Material { get; set; }

    [Parameter, EditorRequired]
    public required ImmutableArray<Passage> Passages { get; set; }

    /// <summary>The id of the passage to bring into view.</summary>
    [Parameter]
    public string? Chosen { get; set; }

    /// <summary>Words to mark.</summary>
    [Parameter]
    public string Find { get; set; } = "";

    /// <summary>Sections whose changes cite a passage, by its id.</summary>
    [Parameter]
    public IReadOnlyDictionary<string, ImmutableArray<string>> Uses { get; set; } =
        ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    [Parameter]
    public MaterialLedger Ledger { get; set; } = MaterialLedger.Empty;

    [Parameter]
    public string? Section { get; set; }

    /// <summary>The ids of passages that speak of the section.</summary>
    [Parameter]
    public ImmutableHashSet<string> Speaking { get; set; } = [];

    /// <summary>The ids of passages that tell a limit of what a change says.</summary>
    [Parameter]
    public ImmutableHashSet<string> Limits { get; set; } = [];

    [Parameter]
    public EventCallback<Passage> OnInsert { get; set; }

    [Parameter]
    public EventCallback<Passage> OnLook { get; set; }

    protected override void OnParametersSet()
    {
        if (_passages != Passages)
        {
            // A ruling changes single passages of the same list; what is drawn stays.
            _drawn = _passages.Length == Passages.Length ? Math.Max(_drawn, Step) : Step;
            _passages = Passages;
            _order = new PassageOrder(Material.Material, Passages);
        }

        _drawn = Math.Max(_drawn, _order.PlaceOf(Chosen) + Step / 2);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _script = await Browser.InvokeAsync<IJSObjectReference>("import", "./Components/Materials/PassageList.razor.js");
        }

        if (Chosen is not null && _shown != Chosen)
        {
            _shown = Chosen;
            await Browser.InvokeVoidAsync("docworkbench.show", $"passage-{Chosen}");
        }

        if (_script is not null)
        {
            await _script.InvokeVoidAsync("settle", _root, Chosen is null ? null : $"passage-{Chosen}");
        }

        if (_script is not null && (Find.Length > 0 || _marked.Length > 0))
        {
            _marked = Find;
            await _script.InvokeVoidAsync("mark", _root, Find);
        }

        if (_drawn < Passages.Length && !_gone.IsCancellationRequested)
        {
            await DrawMoreAsync();
        }
    }

    // Rendering and sanitising is done before the page's own thread needs the result.
    private async Task DrawMoreAsync()
    {
        var (from, material) = (_drawn, Material);
        var next = Passages.Skip(from).Take(Step).ToList();
        await Task.Run(() => next.ForEach(p => SafeMarkdown.Render(p.Markdown, [], MarkKind.Added, material.Pictures)));
        if (!_gone.IsCancellationRequested && _drawn == from)
        {
            _drawn += Step;
            StateHasChanged();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _gone.CancelAsync();
        _gone.Dispose();
        try
        {
            if (_script is not null)
            {
                await _script.InvokeVoidAsync("clear");
                await _script.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and its marks with it.
        }
    }
}

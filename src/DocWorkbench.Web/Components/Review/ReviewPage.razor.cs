using System.Collections.Immutable;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Review;

/// <summary>One review on three screens. What is shown stands in the address: screen, change, section, material, passage.</summary>
public sealed partial class ReviewPage : ComponentBase, IAsyncDisposable
{
    private ChangesView? _changes;
    private ReviewDesk? _desk;
    private ReviewKeys? _keys;
    private string? _opened;
    private string? _editing;
    private string? _parted;
    private string? _shown;
    private bool _missing;
    private bool _cardsFirst;

    [Inject]
    private IServiceProvider Services { get; init; } = null!;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Inject]
    private PageWindows Windows { get; init; } = null!;

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    [Parameter]
    public required string Id { get; set; }

    [SupplyParameterFromQuery]
    private string? Screen { get; set; }

    [SupplyParameterFromQuery]
    private string? Change { get; set; }

    [SupplyParameterFromQuery]
    private string? Section { get; set; }

    [SupplyParameterFromQuery]
    private int? Material { get; set; }

    [SupplyParameterFromQuery]
    private string? Passage { get; set; }

    [SupplyParameterFromQuery]
    private string? Order { get; set; }

    private bool IsByRisk => Order == ReviewQueue.ByRisk;

    /// <summary>The changes in the order a person goes through them.</summary>
    internal ImmutableArray<ReviewedChange> Queue(DeskView view) => ReviewQueue.Of(view, IsByRisk);

    /// <summary>The change named in the address or moved on to, else the first undecided one, else the first.</summary>
    internal ReviewedChange? Current =>
        _desk?.View is { State: { } state } view
            ? (_current is null ? null : state.Find(_current))
                ?? Queue(view).FirstOrDefault(c => c.Decision.Kind == DecisionKind.Undecided)
                ?? state.Changes.FirstOrDefault()
            : null;

    internal ReviewDesk? Desk => _desk;

    private ReviewDesk Open => _desk ?? throw new InvalidOperationException("No review is open.");

    private DeskView Shown => Open.View ?? throw new InvalidOperationException("No review is shown.");

    protected override void OnInitialized()
    {
        Windows.Before = WrittenAsync;
        Windows.Closed += WriteAddress;
    }

    protected override async Task OnParametersSetAsync()
    {
        ReadAddress();
        if (_opened == Id)
        {
            _desk?.Look();
            await CompareAsync();
            return;
        }

        _opened = Id;
        _desk?.Dispose();
        _desk = Services.GetRequiredService<ReviewDesk>();
        _desk.Changed += () => InvokeAsync(ShowAsync);
        _missing = !await (
            RendererInfo.IsInteractive ? _desk.OpenAsync(Id, CancellationToken.None) : _desk.PrepareAsync(Id, CancellationToken.None)
        );
        await CompareAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_keys is null && _desk?.View is not null)
        {
            _keys = new ReviewKeys(this);
            await _keys.ListenAsync(Browser);
        }

        if (_keys is not null && _screen == Screens.Changes && Current is { } current && _shown != current.Change.Id)
        {
            // It stays even where somebody else decides it meanwhile: a person may be writing about it.
            _current = _shown = current.Change.Id;
            await _keys.ShowAsync($"change-{_shown}");
        }
    }

    internal void Edit(string? changeId)
    {
        _editing = changeId;
        if (changeId is not null)
        {
            Go(Screens.Changes, changeId);
        }

        StateHasChanged();
    }

    /// <summary>Makes a change the current one, unless somebody writes in it.</summary>
    internal void Show(string changeId, bool edit)
    {
        if (edit)
        {
            Edit(changeId);
        }
        else if (changeId != Current?.Change.Id && changeId != _editing)
        {
            Go(Screens.Changes, changeId);
        }
    }

    /// <summary>Goes to the change that was taken back or brought back, so that it is seen; stays where something else was.</summary>
    internal void ShowTurned(string target)
    {
        if (_editing is null && _desk?.View?.State.Find(target) is not null)
        {
            _current = target;
        }
    }

    /// <summary>Opens the parts of a change, or closes them.</summary>
    internal void ShowParts(string? changeId)
    {
        _parted = _parted == changeId ? null : changeId;
        StateHasChanged();
    }

    /// <summary>Shows the unchanged blocks beside a change, or all of them; hides them where they are shown.</summary>
    internal void TurnAround(string? changeId) => _changes?.TurnAround(changeId);

    internal async Task DecideRestAsync(RestChoice rest)
    {
        if (_desk is { } desk && await desk.DecideRestAsync(rest, view => MoveOn(view, rest.Changes[^1].Change.Id)))
        {
            WriteAddress();
        }
    }

    /// <summary>After a decision the next undecided change is current; when there is none, it stays.</summary>
    internal void MoveOn(DeskView view, string decided)
    {
        (_editing, _parted) = (null, null);
        var changes = Queue(view);
        var at = changes.ToList().FindIndex(c => c.Change.Id == decided);
        var next = changes.Skip(at + 1).Concat(changes.Take(at + 1)).FirstOrDefault(c => c.Decision.Kind == DecisionKind.Undecided);
        _current = next?.Change.Id ?? decided;
    }

    private void AfterEdit(string changeId)
    {
        if (_desk?.View is { } view)
        {
            MoveOn(view, changeId);
            WriteAddress();
        }
    }

    public async ValueTask DisposeAsync()
    {
        Windows.Before = null;
        Windows.Closed -= WriteAddress;
        _desk?.Dispose();
        if (_keys is not null)
        {
            await _keys.DisposeAsync();
        }
    }
}

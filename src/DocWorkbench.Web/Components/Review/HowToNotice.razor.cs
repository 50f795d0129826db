using DocWorkbench.Core.Reviews;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Says when the how-to changed since the review began, and brings the review up to date.</summary>
public sealed partial class HowToNotice : ComponentBase, IDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(15);

    private readonly CancellationTokenSource _closed = new();
    private HowToLook _found = HowToLook.Nothing;
    private DeskView? _looked;
    private bool _busy;

    [Inject]
    private TimeProvider Clock { get; init; } = null!;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    private int Left => View.State.Changes.Count(Waits);

    private static bool Waits(ReviewedChange change) => change is { Carry: not null, Decision.Kind: DecisionKind.Undecided };

    protected override void OnInitialized() => _ = LookOnAsync();

    protected override async Task OnParametersSetAsync()
    {
        if (!ReferenceEquals(_looked, View))
        {
            await LookAsync();
        }
    }

    // Somebody may save the file in an editor while the page is open.
    private async Task LookOnAsync()
    {
        using var timer = new PeriodicTimer(LookEvery, Clock);
        try
        {
            while (await timer.WaitForNextTickAsync(_closed.Token))
            {
                await InvokeAsync(LookAsync);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
    }

    private async Task LookAsync()
    {
        var view = View;
        var known = ReferenceEquals(_looked, view) ? _found : HowToLook.Nothing;
        _looked = view;
        var found = await Task.Run(() => HowToLook.AtAsync(view, known, _closed.Token), _closed.Token);
        if (ReferenceEquals(_looked, view) && found != _found)
        {
            _found = found;
            StateHasChanged();
        }
    }

    private async Task UpdateAsync()
    {
        if (_found.Newer is { } newer && !_busy)
        {
            _busy = true;
            await Desk.UpdateAsync(newer);
            _busy = false;
            if (Desk.View?.State.Changes.FirstOrDefault(Waits) is { } first)
            {
                Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("change", first.Change.Id), replace: true);
            }
        }
    }

    private Task UndoAsync() => View.State.Move is { } move ? Desk.UndoAsync(move, View.Stored.LastAbout(move.Target)) : Task.CompletedTask;

    public void Dispose()
    {
        _closed.Cancel();
        _closed.Dispose();
    }
}

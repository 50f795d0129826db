using System.Collections.Immutable;
using DocWorkbench.Web.Accounts;
using DocWorkbench.Web.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace DocWorkbench.Web.Components.Library;

/// <summary>All reviews: how far each is and what it waits for, and what was decided lately.</summary>
public sealed partial class StartPage : ComponentBase, IDisposable
{
    // "3 minutes ago" must not stand there for an hour.
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    // So many are counted before the page shows them.
    private const int CountedAtOnce = 25;

    private readonly CancellationTokenSource _closed = new();

    // What still counts reviews when the page is left asks for it after its source is gone.
    private readonly CancellationToken _left;
    private readonly HashSet<(string Id, long LastTicks)> _counted = [];
    private ImmutableArray<ReviewGlance> _glances = [];
    private ImmutableHashSet<string> _changed = [];
    private ImmutableArray<ReviewLine>? _lines;
    private ImmutableArray<DayDecisions> _days = [];
    private string _words = "";
    private bool _whole;

    public StartPage() => _left = _closed.Token;

    [Inject]
    private TallyStore Tallies { get; init; } = null!;

    [Inject]
    private ReviewCounter Counter { get; init; } = null!;

    [Inject]
    private ChangedFiles Files { get; init; } = null!;

    [Inject]
    private TimeProvider Clock { get; init; } = null!;

    [CascadingParameter]
    private Task<AuthenticationState>? Person { get; set; }

    [SupplyParameterFromQuery]
    private string? Order { get; set; }

    private ReviewList? Shown => _lines is { } lines ? ReviewList.Of(lines, _words, ReviewOrder.Known(Order), _whole) : null;

    private DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().Date);

    protected override async Task OnInitializedAsync()
    {
        var me = Person is null ? "" : (await Person).User.ActorId();
        while (true)
        {
            await ReadAsync(me);
            while (Uncounted() is { Count: > 0 } uncounted)
            {
                await Counter.CountAsync(uncounted, _left);
                await ReadAsync(me);
            }

            _changed = await Files.FindAsync(_glances, _left);
            Say();
            await Task.Delay(Pause, Clock, _left);
        }
    }

    private async Task ReadAsync(string me)
    {
        _glances = await Tallies.ListAsync(me, _left);
        _days = await Tallies.DecisionsAsync(DecisionBars.First(Today), _left);
        Say();
    }

    // Once each: one that can't be counted is not tried for ever.
    private List<string> Uncounted() =>
        [
            .. _glances
                .Where(it => !it.IsCounted && !_counted.Contains((it.Id, it.LastTicks)))
                .OrderByDescending(it => it.LastTicks)
                .Take(CountedAtOnce)
                .Where(it => _counted.Add((it.Id, it.LastTicks)))
                .Select(it => it.Id),
        ];

    private void Say()
    {
        _lines = [.. _glances.Select(it => ReviewLine.Of(it, _changed.Contains(it.Id), Clock))];
        StateHasChanged();
    }

    private void Find(ChangeEventArgs typed) => _words = typed.Value as string ?? "";

    public void Dispose()
    {
        _closed.Cancel();
        _closed.Dispose();
    }
}

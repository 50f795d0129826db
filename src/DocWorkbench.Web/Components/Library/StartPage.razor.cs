using System.Collections.Immutable;
using DocWorkbench.Web.Storage;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Library;

/// <summary>All reviews, the one last worked on first.</summary>
public sealed partial class StartPage : ComponentBase, IDisposable
{
    // "3 minutes ago" must not stand there for an hour.
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource _closed = new();
    private ImmutableArray<ReviewLine>? _lines;

    [Inject]
    private ReviewStore Reviews { get; init; } = null!;

    [Inject]
    private TimeProvider Clock { get; init; } = null!;

    protected override async Task OnInitializedAsync()
    {
        while (true)
        {
            var reviews = await Reviews.ListAsync(_closed.Token);
            _lines = [.. reviews.Select(review => ReviewLine.Of(review, Clock))];
            StateHasChanged();
            await Task.Delay(Pause, Clock, _closed.Token);
        }
    }

    public void Dispose()
    {
        _closed.Cancel();
        _closed.Dispose();
    }
}

using DocWorkbench.Web.Jobs;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Request;

/// <summary>A question on its way: what is being done, and for how long.</summary>
public sealed partial class JobProgress : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _gone = new();

    [Inject]
    private TimeProvider Clock { get; init; } = null!;

    [Parameter, EditorRequired]
    public required ProposalJob Job { get; set; }

    private string Elapsed => $"{(Clock.GetUtcNow() - Job.StartedAt).TotalSeconds:N0} seconds";

    protected override async Task OnInitializedAsync()
    {
        using var second = new PeriodicTimer(TimeSpan.FromSeconds(1));
        try
        {
            while (await second.WaitForNextTickAsync(_gone.Token))
            {
                StateHasChanged();
            }
        }
        catch (OperationCanceledException)
        {
            // The window is closed.
        }
    }

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }
}

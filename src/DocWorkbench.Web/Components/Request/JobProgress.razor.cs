using DocWorkbench.Web.Components.Text;
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

    // The token is taken while there is one: a tick may still be on its way when the window closes.
    protected override Task OnInitializedAsync() => Seconds.TickAsync(StateHasChanged, _gone.Token);

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }
}

using DocWorkbench.Core.Proposals;
using DocWorkbench.Web.Components.Text;
using DocWorkbench.Web.Jobs;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Request;

/// <summary>A question on its way: what is being done, for how long, and which changes are here already.</summary>
public sealed partial class JobProgress : ComponentBase, IDisposable
{
    // The newest are the ones that are looked for.
    private const int Shown = 20;
    private readonly CancellationTokenSource _gone = new();

    [Inject]
    private TimeProvider Clock { get; init; } = null!;

    [Parameter, EditorRequired]
    public required ProposalJob Job { get; set; }

    private string Elapsed => InSeconds((int)(Clock.GetUtcNow() - Job.StartedAt).TotalSeconds);

    private ProposalStep.Waiting? Waiting => Job.Latest as ProposalStep.Waiting;

    private string Words =>
        Waiting is { } waiting
            ? RequestTexts.Job_Waiting.With(waiting.Why, InSeconds(SecondsLeft(waiting)), waiting.Try, waiting.Tries)
            : Job.Step;

    // Per cent of the minute before the next try, so that the bar runs empty.
    private double Waited => Waiting is { } waiting ? Math.Clamp(SecondsLeft(waiting) * 100 / 60d, 0, 100) : 0;

    // The token is taken while there is one: a tick may still be on its way when the window closes.
    protected override Task OnInitializedAsync() => Seconds.TickAsync(StateHasChanged, _gone.Token);

    private static string InSeconds(int seconds) => seconds == 1 ? RequestTexts.Seconds_One : RequestTexts.Seconds_Many.With(seconds);

    private int SecondsLeft(ProposalStep.Waiting waiting) =>
        (int)Math.Ceiling(Math.Max(0, (waiting.Until - Clock.GetUtcNow()).TotalSeconds));

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }
}

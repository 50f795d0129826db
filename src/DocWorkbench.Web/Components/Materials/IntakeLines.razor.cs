using DocWorkbench.Web.Components.Text;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>What was handed over as materials, and what became of it.</summary>
public sealed partial class IntakeLines : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _gone = new();

    [Inject]
    private TimeProvider Clock { get; init; } = null!;

    [Parameter, EditorRequired]
    public IReadOnlyList<IntakeLine> Lines { get; set; } = [];

    [Parameter]
    public EventCallback<IntakeLine> OnCancel { get; set; }

    /// <summary>Asked to make a line's material the next version of the one with its name.</summary>
    [Parameter]
    public EventCallback<IntakeLine> OnJoin { get; set; }

    // The token is taken while there is one: a tick may still be on its way when the window closes.
    protected override Task OnInitializedAsync() => Seconds.TickAsync(Show, _gone.Token);

    private void Show()
    {
        if (Lines.Any(line => !line.IsSettled))
        {
            StateHasChanged();
        }
    }

    // What is quick shows no clock.
    private string Elapsed(IntakeLine line) =>
        line.Since is { } since && (Clock.GetUtcNow() - since).TotalSeconds is >= 1 and var seconds
            ? MaterialTexts.Intake_Seconds.With(seconds)
            : "";

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }
}

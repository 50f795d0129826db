using System.Globalization;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Jobs;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>The review's part of the top bar: which file, how far, which screen.</summary>
public sealed partial class ReviewBar : ComponentBase
{
    private static (string Screen, string Word)[] Words =>
        [
            (Screens.Changes, ReviewTexts.Screen_Changes),
            (Screens.Sources, ReviewTexts.Screen_Sources),
            (Screens.Result, ReviewTexts.Screen_Result),
        ];

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Inject]
    private IServiceProvider Services { get; init; } = null!;

    private ProposalJobs Jobs => Services.GetRequiredService<ProposalJobs>();

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required string Screen { get; set; }

    [Parameter]
    public EventCallback OnPropose { get; set; }

    private string Address(string screen) => Navigation.GetUriWithQueryParameter("screen", screen == Screens.Changes ? null : screen);

    private int Taken =>
        View.State.Changes.Count(c => c.Decision.Kind is DecisionKind.Accepted or DecisionKind.Edited or DecisionKind.Partly);

    private int Rejected => View.State.Changes.Count(c => c.Decision.Kind == DecisionKind.Rejected);

    private string Share(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"width: {100.0 * count / View.State.Changes.Length:0.##}%");
}

using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Jobs;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>The review's part of the top bar: which file, how far, which screen.</summary>
public sealed partial class ReviewBar : ComponentBase
{
    private static readonly (string Screen, string Word)[] Words =
    [
        (Screens.Changes, "Changes"),
        (Screens.Sources, "Sources"),
        (Screens.Result, "Result"),
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

    private static int Order(DecisionKind kind) =>
        kind switch
        {
            DecisionKind.Accepted or DecisionKind.Edited or DecisionKind.Partly => 0,
            DecisionKind.Rejected => 1,
            _ => 2,
        };

    private static string Mark(DecisionKind kind) =>
        kind switch
        {
            DecisionKind.Accepted or DecisionKind.Edited or DecisionKind.Partly => "taken",
            DecisionKind.Rejected => "rejected",
            _ => "",
        };
}

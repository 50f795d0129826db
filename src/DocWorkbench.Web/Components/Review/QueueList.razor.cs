using System.Collections.Immutable;
using DocWorkbench.Core.Reviews;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>What is left to decide, what needs most care first.</summary>
public sealed partial class QueueList : SteadyComponent
{
    private ImmutableArray<IGrouping<Risk, ReviewedChange>> _groups = [];

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter]
    public string? CurrentId { get; set; }

    protected override object Shown => (View.State.Changes, View.State.FindingDecisions, View.Evidence, CurrentId);

    protected override void OnParametersSet() => _groups = [.. ReviewQueue.Open(View)];

    // A section that is not there yet is known by its own name, not by the one it comes before.
    private string Name(ReviewedChange change, ChangeWords words) =>
        change.Change.IsNewSection ? SectionWords.Short(View.HowTo, change.Change.Section) : words.Where;

    private static string Words(Risk risk) =>
        risk switch
        {
            Risk.NeedsChoice => ReviewTexts.Risk_NeedsChoice,
            Risk.High => ReviewTexts.Risk_High,
            Risk.Medium => ReviewTexts.Risk_Medium,
            Risk.NotCompared => ReviewTexts.Risk_NotCompared,
            _ => ReviewTexts.Risk_Low,
        };

    private string Address(ReviewedChange change) =>
        Navigation.GetUriWithQueryParameters(
            $"/reviews/{View.Id}",
            new Dictionary<string, object?> { ["order"] = ReviewQueue.ByRisk, ["change"] = change.Change.Id }
        );
}

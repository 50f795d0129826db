using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Drafts;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>The bar below a review: what was saved when, the keys, and one polite status line.</summary>
public sealed partial class ReviewFooter : ComponentBase
{
    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Parameter, EditorRequired]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter]
    public DateTimeOffset? SavedAt { get; set; }

    [Parameter, EditorRequired]
    public required string Status { get; set; }

    /// <summary>Asked to show all keys.</summary>
    [Parameter]
    public EventCallback OnKeys { get; set; }

    [Parameter, EditorRequired]
    public required string Screen { get; set; }

    // To the first change that has one; those of blocks and of new text stand on the same screen.
    private string Address(OpenDrafts drafts) =>
        Navigation.GetUriWithQueryParameters(
            new Dictionary<string, object?>
            {
                ["screen"] = null,
                ["change"] = View.State.Changes.FirstOrDefault(c => drafts.Changes.ContainsKey(c.Change.Id))?.Change.Id,
            }
        );

    private Task ExplainAsync(ReviewedChange rejected, RejectReason reason) =>
        Desk.ExplainAsync(rejected, reason, DeskDeeds.SeenOf(View, rejected));
}

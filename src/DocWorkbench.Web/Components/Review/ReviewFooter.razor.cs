using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>The bar below a review: what was saved when, the keys, and one polite status line.</summary>
public sealed partial class ReviewFooter : ComponentBase
{
    [Parameter]
    public DateTimeOffset? SavedAt { get; set; }

    [Parameter, EditorRequired]
    public required string Status { get; set; }

    [Parameter, EditorRequired]
    public required string Screen { get; set; }
}

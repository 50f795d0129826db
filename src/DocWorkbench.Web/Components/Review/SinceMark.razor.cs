using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Library;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Says of a change that it is new, or newly decided by somebody else, since the person was last here.</summary>
public sealed partial class SinceMark : ComponentBase
{
    [Inject]
    private TimeProvider Clock { get; init; } = null!;

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required ReviewedChange Change { get; set; }

    private string? Words =>
        View.Since is not { } since ? null
        : View.IsNewlyDecided(Change) && Change.Decision.By is not null
            ? ReviewTexts.Since_Decided.With(TimeWords.SincePoint(since.At, Clock))
        : View.IsNew(Change) ? ReviewTexts.Since_New.With(TimeWords.SincePoint(since.At, Clock))
        : null;
}

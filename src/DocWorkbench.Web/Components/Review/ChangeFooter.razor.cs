using DocWorkbench.Core.Reviews;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>What can be done with a change.</summary>
public sealed partial class ChangeFooter : ComponentBase
{
    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required ReviewedChange Change { get; set; }

    /// <summary>What a person has to choose between, as the how-to changed; null where there is no such choice.</summary>
    [Parameter]
    public Carry? Met { get; set; }

    [Parameter]
    public bool IsCurrent { get; set; }

    /// <summary>Findings of high severity are open.</summary>
    [Parameter]
    public bool IsHeld { get; set; }

    /// <summary>The person has seen them.</summary>
    [Parameter]
    public bool IsLookedAt { get; set; }

    [Parameter]
    public bool HasParts { get; set; }

    [Parameter]
    public bool ShowsParts { get; set; }

    /// <summary>The text to settle it with.</summary>
    [Parameter]
    public EventCallback<string> OnSettle { get; set; }

    [Parameter]
    public EventCallback<string?> OnEdit { get; set; }

    [Parameter]
    public EventCallback<string?> OnParts { get; set; }

    [Parameter]
    public EventCallback<ReviewedChange> OnAgain { get; set; }

    [Parameter]
    public EventCallback<RestChoice> OnRest { get; set; }

    private bool IsDecided => Change.Decision.Kind != DecisionKind.Undecided;

    private string Accept =>
        !IsHeld ? Words.Accept
        : IsLookedAt ? ReviewTexts.Accept_AllTheSame.With(Words.Accept)
        : ReviewTexts.Accept_Held.With(Words.Accept);

    private ChangeWords Words => new(View, Change);
}

using System.Collections.Immutable;
using System.Globalization;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Components.Drafts;
using DocWorkbench.Web.Components.Findings;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Review;

/// <summary>One change: what it does, current beside proposed, and the decision on it.</summary>
public sealed partial class ChangeCard : ComponentBase
{
    private CardDrawing? _drawing;
    private ImmutableArray<TextSpan> _weak = [];
    private (string Text, string Tone)? _chip;
    private string? _said;
    private object? _drawn;
    private DeskDraft? _draft;
    private bool _differs = true;
    private bool _isHeld;
    private bool _isLookedAt;

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required ReviewedChange Change { get; set; }

    /// <summary>Its place among all changes, from 1.</summary>
    [Parameter, EditorRequired]
    public required int Number { get; set; }

    [Parameter]
    public bool IsCurrent { get; set; }

    [Parameter]
    public bool IsEditing { get; set; }

    [Parameter]
    public EventCallback<string?> OnEdit { get; set; }

    /// <summary>Its parts are shown.</summary>
    [Parameter]
    public bool IsParted { get; set; }

    [Parameter]
    public EventCallback<string?> OnParts { get; set; }

    [Parameter]
    public EventCallback<ReviewedChange> OnAgain { get; set; }

    [Parameter]
    public EventCallback<RestChoice> OnRest { get; set; }

    [Parameter]
    public EventCallback<string> OnDecided { get; set; }

    private bool IsDecided => Change.Decision.Kind != DecisionKind.Undecided;

    /// <summary>What a person has to choose between, as the how-to changed; null where there is no such choice.</summary>
    private Carry? Met => IsDecided ? null : Change.Carry;

    private ImmutableArray<AlignedRow> Rows => _drawing?.Rows ?? [];

    private string Shown => Change.ShownText;

    private bool ShowsParts => IsParted && IsCurrent && !IsEditing && HasParts;

    // Worth asking for where more than one thing differs; whether they can be told apart is seen when they are cut.
    private bool HasParts =>
        Change.Decision.Kind != DecisionKind.Edited
        && Change.Carry is null
        && (
            Rows.IsEmpty
                ? Change.Change.NewText.Trim().Contains('\n', StringComparison.Ordinal)
                : Rows.Count(r => r.Kind != AlignedRowKind.Same) > 1
                    || Rows.Any(r => Math.Max(r.BeforeMarks.Length, r.AfterMarks.Length) > 1)
                    || Change.Decision.Parts is not null
        );

    private long Seen => DeskDeeds.SeenOf(View, Change);

    private ChangeWords Words => new(View, Change);

    protected override void OnParametersSet()
    {
        _drawing = View.Drawings.Of(Change);

        var weak = View.Evidence?.Of(Change)?.Unpublished ?? [];
        _weak = _weak.SequenceEqual(weak) ? _weak : weak;
        _chip = Words.Findings;
        _said = Words.Comments;
        _draft = OpenDrafts.At(View, Change);
        _isHeld = !IsDecided && View.HoldsUp(Change);
        _isLookedAt = _isHeld && Desk.IsLookedAt(Change);

        // Only the current card says what is left beside it.
        var rest = IsCurrent ? View.State.Decided : 0;
        var now = (
            Change.Decision,
            Number,
            View.State.Changes.Length,
            IsCurrent,
            IsEditing,
            IsParted,
            _weak,
            _chip,
            Seen,
            (_drawing, rest, _said, _draft, _isHeld, _isLookedAt)
        );
        _differs = !now.Equals(_drawn);
        _drawn = now;
    }

    // A decision draws its own card and the next one again, not all of them.
    protected override bool ShouldRender() => _differs;

    private async Task SettleAsync(string text)
    {
        if (await Desk.SettleAsync(Change, text, Seen))
        {
            await OnDecided.InvokeAsync(Change.Change.Id);
        }
    }

    private string BasedOn => Seen.ToString(CultureInfo.InvariantCulture);

    /// <summary>The decision that stands, for who is writing another text; null where there is none.</summary>
    private RivalCopy? Decided =>
        IsDecided
            ? new RivalCopy(
                ReviewTexts.Rival_Decided.With(Words.Decision),
                BrowserText.Show(
                    EditableText
                        .Cut(Change.Decision.Kind == DecisionKind.Rejected ? View.HowTo.Source.Slice(Change.Change.Target) : Shown)
                        .Body
                ),
                History: null
            )
            : null;

    // Nothing tells a text's basis where somebody wrote it before that was kept; then it is what the page shows.
    private async Task<string?> SaveAsync(EditedText text) =>
        await Desk.EditAsync(
            Change,
            text.Typed,
            long.TryParse(text.BasedOn, NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : Seen,
            text.Draft
        )
            ? null
            : "";

    private async Task CancelAsync()
    {
        await OnEdit.InvokeAsync(null);
        await Browser.InvokeVoidAsync("docworkbench.focus", $"edit-{Change.Change.Id}");
    }
}

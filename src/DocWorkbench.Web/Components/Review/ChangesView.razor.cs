using System.Collections.Immutable;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Layout;
using DocWorkbench.Web.Storage;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>The middle of the changes screen: one scroller, current left, proposed right, unchanged blocks folded.</summary>
public sealed partial class ChangesView : SteadyComponent
{
    // Drawn at once, beyond the current change: about two screens. The rest follows, so that a long review is there as soon as a short one.
    private const int AtOnce = 8;
    private const int Following = 60;

    private readonly HashSet<string> _unfolded = [];
    private ImmutableArray<ChangesPiece> _pieces = [];
    private int _shown;
    private int _turns;
    private DeskView? _cut;

    [Inject]
    private PageWindows Windows { get; init; } = null!;

    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter]
    public string? CurrentId { get; set; }

    [Parameter]
    public string? EditingId { get; set; }

    /// <summary>The change whose parts are shown.</summary>
    [Parameter]
    public string? PartedId { get; set; }

    /// <summary>The change whose parts to show, or to show no longer.</summary>
    [Parameter]
    public EventCallback<string?> OnParts { get; set; }

    /// <summary>The change to ask for again.</summary>
    [Parameter]
    public EventCallback<ReviewedChange> OnAgain { get; set; }

    [Parameter]
    public EventCallback<RestChoice> OnRest { get; set; }

    /// <summary>The change to edit; null to stop editing.</summary>
    [Parameter]
    public EventCallback<string?> OnEdit { get; set; }

    /// <summary>The change that was just decided.</summary>
    [Parameter]
    public EventCallback<string> OnDecided { get; set; }

    [Parameter]
    public EventCallback OnPropose { get; set; }

    [Parameter]
    public EventCallback OnAddMaterial { get; set; }

    protected override object Shown => (View, CurrentId, EditingId, PartedId, Desk.Looks, _turns, _shown);

    private bool IsUploaded => View.Stored.Origin is ReviewOrigin.Upload;

    private string Source => $"{View.Place}, {View.HowTo.Source.Sha256[..7]}";

    private string Origin =>
        View.Proposals.LastOrDefault() is { } last
            ? $"{last.Stored.SourceName}, {new DateTime(last.Stored.CreatedTicks, DateTimeKind.Utc).ToLocalTime():t}"
            : ReviewTexts.Empty_Origin;

    protected override void OnParametersSet()
    {
        if (!ReferenceEquals(_cut, View))
        {
            _cut = View;
            _pieces = ChangesPiece.Cut(View);
        }

        _shown = Math.Max(_shown, _pieces.ToList().FindIndex(p => p.Change?.Change.Id == CurrentId) + AtOnce);
    }

    protected override void OnAfterRender(bool firstRender)
    {
        if (_shown < _pieces.Length)
        {
            _shown += Following;
            StateHasChanged();
        }
    }

    /// <summary>Shows the unchanged blocks beside a change, or all of them; hides them where they are shown.</summary>
    internal void TurnAround(string? changeId)
    {
        var at = _pieces.ToList().FindIndex(p => p.Change?.Change.Id == changeId);
        var beside = _pieces.Where((p, i) => p.Change is null && (changeId is null || Math.Abs(i - at) == 1)).Select(p => p.Key).ToList();
        if (beside.TrueForAll(_unfolded.Contains))
        {
            _unfolded.ExceptWith(beside);
        }
        else
        {
            _unfolded.UnionWith(beside);
        }

        _turns++;
        StateHasChanged();
    }

    private void Turn(ChangesPiece piece)
    {
        if (!_unfolded.Remove(piece.Key))
        {
            _unfolded.Add(piece.Key);
        }

        _turns++;
    }

    private void Unfold(ChangesPiece piece)
    {
        _unfolded.Add(piece.Key);
        _turns++;
        StateHasChanged();
    }

    private Task WriteAsync() => ShowAsync<WriteDialog>(ReviewTexts.Deed_Write);

    private Task UpdateAsync() => ShowAsync<NewerFileDialog>(ReviewTexts.Dialog_NewerFile);

    private Task ShowAsync<TDialog>(string title)
        where TDialog : ComponentBase => Windows.ShowAsync<TDialog>(title, ("Desk", Desk));
}

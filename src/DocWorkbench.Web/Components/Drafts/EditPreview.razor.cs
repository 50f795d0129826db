using System.Collections.Immutable;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Findings;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Components.Text;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Drafts;

/// <summary>What a text somebody is typing would change, and what the checks say of it; a newer text ends the work on an older one.</summary>
public sealed partial class EditPreview : ComponentBase, IDisposable
{
    private const int MostFindings = 6;
    private const int LongestQuote = 80;

    // Characters; more takes the page long to draw.
    private const int Longest = 60_000;

    private CancellationTokenSource? _newer;
    private string? _compared;
    private ReviewedChange? _change;
    private ImmutableArray<AlignedRow> _rows = [];
    private IReadOnlyList<Finding> _findings = [];
    private (string Text, string Tone)? _chip;
    private bool _isTooLong;
    private bool _isCompared;

    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    /// <summary>As the text box holds it.</summary>
    [Parameter, EditorRequired]
    public required string Typed { get; set; }

    /// <summary>The change that the text would be; null where it would be none.</summary>
    [Parameter, EditorRequired]
    public required Func<DeskView, string, ReviewedChange?> Make { get; set; }

    private static string Words(Finding finding)
    {
        var words = PlainWords.Of(finding.Text);
        return words.Length > LongestQuote ? words[..LongestQuote] + "…" : words;
    }

    protected override async Task OnParametersSetAsync()
    {
        if (Typed == _compared)
        {
            return;
        }

        _newer?.Cancel();
        _newer?.Dispose();
        _newer = new CancellationTokenSource();
        _compared = Typed;
        _isTooLong = Typed.Length > Longest;
        if (_isTooLong)
        {
            (_change, _rows, _findings, _chip) = (null, [], [], null);
            return;
        }

        try
        {
            await CompareAsync(View, Typed, _newer.Token);
        }
        catch (OperationCanceledException)
        {
            // Somebody typed on, or closed the box.
        }
    }

    private async Task CompareAsync(DeskView view, string typed, CancellationToken newer)
    {
        var (change, rows) = await Task.Run(
            () =>
            {
                var made = Make(view, typed);
                return (made, made is null ? [] : ChangeRows.Of(view.HowTo, made.Change, made.ShownText, newer).Rows);
            },
            newer
        );
        newer.ThrowIfCancellationRequested();
        (_change, _rows, _isCompared) = (change, rows, true);
        _chip = change is null ? null : (DraftTexts.Preview_Comparing, "");
        if (change is null)
        {
            _findings = [];
            return;
        }

        // The rows are shown before the findings, which take longer.
        StateHasChanged();
        var asIf = view with { State = view.State with { Changes = With(view.State.Changes, change) } };
        var found = await Desk.CompareAsync(asIf, newer);
        newer.ThrowIfCancellationRequested();
        var compared = asIf with { Evidence = found };
        _findings = [.. compared.OpenFindings(change)];
        _chip = found is null ? null : new ChangeWords(compared, change).Findings;
    }

    private static ImmutableArray<ReviewedChange> With(ImmutableArray<ReviewedChange> changes, ReviewedChange typed) =>
        changes.Any(c => c.Change.Id == typed.Change.Id)
            ? [.. changes.Select(c => c.Change.Id == typed.Change.Id ? typed : c)]
            : changes.Add(typed);

    public void Dispose()
    {
        _newer?.Cancel();
        _newer?.Dispose();
    }
}

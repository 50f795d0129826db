using System.Collections.Immutable;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Materials.Rulings;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Checks;
using DocWorkbench.Web.Components.Findings;
using DocWorkbench.Web.Components.Review;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>One passage of a material: where it is used, what it is worth, and what can be done with it.</summary>
public sealed partial class PassageRow : ComponentBase
{
    private (Passage, bool, string?, int, PassageRulings?, bool, LedgerEntry?, string, DeskView?)? _drawn;
    private bool _changed = true;
    private bool _ruling;
    private ElementReference _toggle;

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required DeskMaterial Material { get; set; }

    [Parameter, EditorRequired]
    public required Passage Passage { get; set; }

    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter]
    public bool IsChosen { get; set; }

    /// <summary>Sections whose changes cite it.</summary>
    [Parameter]
    public ImmutableArray<string> Uses { get; set; } = [];

    /// <summary>What became of it; null for one out of scope.</summary>
    [Parameter]
    public LedgerEntry? Ledger { get; set; }

    /// <summary>The heading it would be put under; null for none chosen.</summary>
    [Parameter]
    public string? Section { get; set; }

    /// <summary>The heading above it has told already what its word is worth.</summary>
    [Parameter]
    public bool IsSaidAbove { get; set; }

    /// <summary>It speaks of the chosen section.</summary>
    [Parameter]
    public bool Speaks { get; set; }

    /// <summary>It tells a limit of what a change says.</summary>
    [Parameter]
    public bool IsLimit { get; set; }

    [Parameter]
    public EventCallback<Passage> OnInsert { get; set; }

    /// <summary>Asked to show where it is used, or no more.</summary>
    [Parameter]
    public EventCallback<Passage> OnLook { get; set; }

    private PassageRulings? Rulings => Material.Ruled?.Of(Passage.Id);

    /// <summary>A counted number is no word of its heading, but the reader of the file sees it before the heading's words.</summary>
    private string Shown =>
        Passage.Number.Length == 0
            ? Passage.Markdown
            : Passage.Markdown.Insert(Passage.Markdown.IndexOf(' ', StringComparison.Ordinal) + 1, Passage.Number + " ");

    private bool IsUsed => Uses.Length > 0 || Ledger is { Use: LedgerUse.Used };

    // The line beside it; the words above it say the same.
    private string Mark => (Uses.Length > 0 ? "used " : "") + (Speaks ? "speaks " : "") + (IsLimit && !IsUsed ? "limit" : "");

    private string About =>
        string.Join(
            " · ",
            new[]
            {
                Uses.Length > 0 ? MaterialTexts.Passage_UsedIn.With(string.Join(", ", Uses)) : Became,
                IsLimit && !IsUsed ? MaterialTexts.Passage_Limit : "",
                Speaks ? MaterialTexts.Passage_Speaks.With(Section) : "",
                Passage.IsQuarantined ? MaterialTexts.Passage_Held : "",
                Worth,
            }.Where(part => part.Length > 0)
        );

    private SkippedPassage? Skipped => View.State.SkippedPassages.GetValueOrDefault(Passage.Id);

    // That nobody used it is what most passages have in common; it is told by the filter only.
    private string Became =>
        Skipped is { } skipped ? MaterialTexts.Passage_Skipped.With(SkipWords.Of(skipped).TrimEnd('.'), SaidBy.Words(View, skipped.By))
        : Ledger is { Use: LedgerUse.Used } used ? used.Reason
        : "";

    // Worth something else than the material as a whole, as its heading has told.
    private bool IsQuiet => IsSaidAbove && Passage.Status != Material.Material?.Status && !IsSaidHere;

    private bool IsSaidHere =>
        Rulings?.OnStatus?.Target is { } target
        && (target is RulingTarget.Words || Passage.Kind == PassageKind.Heading && target == RulingTarget.OfHeading(Passage));

    // What is told at a heading is not told again at each passage under it.
    private string Worth
    {
        get
        {
            var status = StatusWords.Of(Passage.Status);
            var said = Rulings?.OnStatus is { Target: not RulingTarget.Whole } ruling ? ruling : null;
            return IsQuiet ? ""
                : said is not null && (Passage.Kind == PassageKind.Heading || IsSaidHere)
                    ? MaterialTexts.Passage_Worth.With(status, StatusWords.By(View, said))
                : Passage.Status == Material.Material?.Status ? ""
                : said is not null ? status
                : MaterialTexts.Passage_Worth.With(status, StatusWords.Explain(Passage.Status));
        }
    }

    protected override void OnParametersSet()
    {
        // Only the chosen one shows what else there is.
        var now = (Passage, IsChosen, Section, Uses.Length, Rulings, IsSaidAbove, Ledger, Mark, IsChosen ? View : null);
        _changed = _drawn is not { } drawn || !drawn.Equals(now);
        _drawn = now;
    }

    // A long material has hundreds of rows; only those that differ are drawn again.
    protected override bool ShouldRender() => _changed;

    private Task SkipAsync(SkipReason? reason) => reason is { } said ? Desk.SkipAsync(Passage, said) : Task.CompletedTask;

    private void ToggleRuling()
    {
        _ruling = !_ruling;
        _changed = true;
    }

    private async Task CloseRulingAsync()
    {
        ToggleRuling();
        await _toggle.FocusAsync(preventScroll: true);
    }
}

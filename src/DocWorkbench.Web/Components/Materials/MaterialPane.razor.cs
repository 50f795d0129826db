using System.Collections.Immutable;
using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Components.Text;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>A material as readable passages in document order; a passage can be put into the how-to with its citation.</summary>
public sealed partial class MaterialPane : ComponentBase
{
    /// <summary>The id of what the material is shown in.</summary>
    internal const string Place = "material";

    private Dictionary<string, ImmutableArray<string>> _uses = [];
    private ImmutableHashSet<string> _limits = [];
    private ImmutableArray<Passage> _shown = [];
    private ImmutableArray<Core.Materials.OutlineEntry> _outline = [];
    private int _top;
    private MaterialLedger _ledger = MaterialLedger.Empty;
    private LedgerUse? _use;
    private string _find = "";
    private bool _ruling;
    private ElementReference _toggle;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required DeskMaterial Chosen { get; set; }

    /// <summary>The section that a passage is put into; null for none chosen.</summary>
    [Parameter]
    public string? Section { get; set; }

    /// <summary>The passage to bring into view.</summary>
    [Parameter]
    public string? Passage { get; set; }

    /// <summary>Asked to put a next version in the material's place.</summary>
    [Parameter]
    public EventCallback<DeskMaterial> OnReplace { get; set; }

    private string Found => MaterialTexts.Found.With(_shown.Length, Counted.Of(Chosen.Material?.Passages.Length ?? 0, "passage"));

    private string Find
    {
        get => _find;
        set
        {
            _find = value.Trim();
            Choose();
        }
    }

    /// <summary>The chosen section, once the passages were compared with it.</summary>
    private Section? Looked => View.Speaking.IsValueCreated && Section is not null ? View.HowTo.FindSection(Section) : null;

    private ImmutableHashSet<string> Speaking =>
        Looked is { } looked ? [.. View.Speaking.Value.Of(looked.Id).Select(spoken => spoken.Passage.Id)] : [];

    private string? SectionName => Section is null ? null : View.HowTo.FindSection(Section)?.Heading;

    private string Origin =>
        Chosen.Stored is { Author: { Length: > 0 } author } note
            ? note.NotedAt is { } at
                ? MaterialTexts.Origin_NoteOf.With(author, at.ToLocalTime())
                : MaterialTexts.Origin_Note.With(author)
            : Chosen.Stored is { Page: { } page, FetchedAt: { } fetched }
                ? Sized(MaterialTexts.Origin_Page.With(page, fetched.ToLocalTime()))
                : Sized(
                    (Chosen.Name == Chosen.Stored.Name ? MaterialTexts.Origin_Added : MaterialTexts.Origin_File).With(
                        Added,
                        Chosen.Stored.Name
                    )
                );

    // The name stands above already where the title says no more.
    private DateTime Added => new DateTime(Chosen.Stored.AddedTicks, DateTimeKind.Utc).ToLocalTime();

    private string Sized(string origin) =>
        Chosen.Material is { } read ? MaterialTexts.Origin_Sized.With(origin, Counted.Of(read.Passages.Length, "passage")) : origin;

    protected override void OnParametersSet()
    {
        _uses = View
            .State.Changes.SelectMany(c => c.Change.Citations.Select(x => (c.Change.Section, Found: PassageLink.Find(View.Materials, x))))
            .Where(u => u.Found is not null)
            .GroupBy(u => u.Found?.Passage.Id ?? "")
            .ToDictionary(g => g.Key, g => g.Select(u => SectionWords.Short(View.HowTo, u.Section)).Distinct().ToImmutableArray());
        _limits =
        [
            .. View
                .State.Changes.SelectMany(change => View.Evidence?.Of(change)?.Findings ?? [])
                .Where(finding => finding.Code == FindingCode.LimitationNearby)
                .Select(finding => finding.Passage?.Id)
                .OfType<string>(),
        ];
        _outline = Chosen.Material?.Outline() ?? [];
        _top = _outline.IsEmpty ? 1 : _outline.Min(entry => entry.Level);
        _ledger = MaterialLedger.Of(View, Chosen);
        Choose();
    }

    private void Show(LedgerUse? use)
    {
        _use = use;
        Choose();
    }

    // A heading is found by the number before it too.
    private bool IsFound(Passage passage) => $"{passage.Number} {passage.Text}".Contains(_find, StringComparison.CurrentCultureIgnoreCase);

    private async Task CloseRulingAsync()
    {
        _ruling = false;
        await _toggle.FocusAsync(preventScroll: true);
    }

    private void Choose()
    {
        var all = Chosen.Material?.Passages ?? [];
        _shown =
            _find.Length == 0 && _use is null
                ? all
                : [.. all.Where(p => (_find.Length == 0 || IsFound(p)) && (_use is null || _ledger.Find(p)?.Use == _use))];
    }

    // Once more closes it.
    private void LookAt(Passage passage) =>
        Navigation.NavigateTo(
            Navigation.GetUriWithQueryParameters(
                new Dictionary<string, object?> { ["material"] = Chosen.Ordinal, ["passage"] = passage.Id == Passage ? null : passage.Id }
            ),
            replace: true
        );

    private Task InsertAsync(Passage passage)
    {
        if (Chosen.Material is not { } material)
        {
            return Task.CompletedTask;
        }

        var place = Section is { } section ? new ChosenPlace(section, AtEnd: true) : PlacePicker.First(View.HowTo);
        return Desk.AddAsync(passage.Markdown, place, draft: null, [(material, passage)]);
    }
}

using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Drafts;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>The left column: sections with how far each is decided, what has no place, and the materials.</summary>
public sealed partial class Outline : SteadyComponent
{
    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter]
    public ReviewedChange? CurrentChange { get; set; }

    [Parameter, EditorRequired]
    public required string Screen { get; set; }

    [Parameter]
    public string? Section { get; set; }

    [Parameter]
    public int? Material { get; set; }

    /// <summary>What needs most care comes first.</summary>
    [Parameter]
    public bool IsByRisk { get; set; }

    [Parameter]
    public EventCallback OnAddMaterial { get; set; }

    private OpenDrafts _drafts = OpenDrafts.Nothing;

    // Where the page is narrow, the text does not stand far down below the outline; a review without materials begins here.
    private bool _isOpen;

    protected override object Shown =>
        (
            View.Id,
            View.State.Changes,
            View.State.Tray,
            View.Materials,
            CurrentChange?.Change.Id,
            Screen,
            Section,
            Material,
            View.Drafts,
            Said,
            _isOpen,
            (IsByRisk, IsByRisk ? (View.Evidence, View.State.FindingDecisions) : default)
        );

    // Another set of materials is compared anew; until then no figure is shown.
    private object? Said => Screen == Screens.Sources && View.Speaking.IsValueCreated ? View.Speaking : null;

    protected override void OnInitialized() => _isOpen = View.Materials.IsEmpty;

    protected override void OnParametersSet() => _drafts = OpenDrafts.Of(View);

    private bool IsCurrent(OutlineEntry entry) =>
        Screen == Screens.Changes
            ? CurrentChange is { } change && entry.ChangeIds.Contains(change.Change.Id)
            : Screen == Screens.Sources && entry.SectionId is not null && entry.SectionId == Section;

    // How many speak of the section; none elsewhere than among the sources, and until they were compared.
    private int Passages(OutlineEntry entry) =>
        Screen == Screens.Sources && entry.SectionId is { } section && View.Speaking.IsValueCreated
            ? View.Speaking.Value.Of(section).Length
            : 0;

    // On the changes screen a section leads to its first open change; where it has none, to its text among the sources.
    private string Address(OutlineEntry entry) =>
        Screen != Screens.Sources && entry.FirstOpen is { } change
            ? Query(Screens.Changes, ("change", change))
            : Query(Screens.Sources, ("section", entry.SectionId), ("material", Material));

    private string MaterialAddress(DeskMaterial material) => Query(Screens.Sources, ("material", material.Ordinal), ("section", Section));

    private string TrayAddress(TrayEntry tray) => Query(Screens.Changes) + $"#tray-{tray.Proposal}-{tray.Operation.Number}";

    // Nothing of the present address goes into it: otherwise each step would draw every link again.
    private string Query(string screen, params IEnumerable<(string Name, object? Value)> values) =>
        Navigation.GetUriWithQueryParameters(
            $"/reviews/{View.Id}",
            values.Append(("screen", screen == Screens.Changes ? null : screen)).ToDictionary(v => v.Item1, v => v.Item2)
        );
}

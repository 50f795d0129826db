using System.Collections.Immutable;
using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Components.Text;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>A material as readable passages in document order; a passage can be put into the how-to with its citation.</summary>
public sealed partial class MaterialPane : ComponentBase
{
    private Dictionary<string, ImmutableArray<string>> _uses = [];
    private ImmutableArray<Passage> _shown = [];
    private ImmutableArray<Core.Materials.OutlineEntry> _outline = [];
    private string _find = "";
    private bool _ruling;

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

    private string Found => $"{_shown.Length} of {Counted.Of(Chosen.Material?.Passages.Length ?? 0, "passage")}";

    private string Find
    {
        get => _find;
        set
        {
            _find = value.Trim();
            Choose();
        }
    }

    private string? SectionName => Section is null ? null : View.HowTo.FindSection(Section)?.Heading;

    private string Origin =>
        Chosen.Stored is { Author: { Length: > 0 } author } note
            ? $"Note by {author}{(note.NotedAt is { } at ? $", {at.ToLocalTime():d}" : "")}"
        : Chosen.Stored is { Page: { } page, FetchedAt: { } fetched } ? $"{page}, fetched {fetched.ToLocalTime():g}"
        : $"{Chosen.Stored.Name}, added {new DateTime(Chosen.Stored.AddedTicks, DateTimeKind.Utc).ToLocalTime():g}";

    protected override void OnParametersSet()
    {
        _uses = View
            .State.Changes.SelectMany(c => c.Change.Citations.Select(x => (c.Change.Section, Found: PassageLink.Find(View.Materials, x))))
            .Where(u => u.Found is not null)
            .GroupBy(u => u.Found?.Passage.Id ?? "")
            .ToDictionary(g => g.Key, g => g.Select(u => SectionWords.Short(View.HowTo, u.Section)).Distinct().ToImmutableArray());
        _outline = Chosen.Material?.Outline() ?? [];
        Choose();
    }

    private void Choose()
    {
        var all = Chosen.Material?.Passages ?? [];
        _shown = _find.Length == 0 ? all : [.. all.Where(p => p.Text.Contains(_find, StringComparison.CurrentCultureIgnoreCase))];
    }

    private Task InsertAsync(Passage passage)
    {
        if (Chosen.Material is not { } material)
        {
            return Task.CompletedTask;
        }

        var place = Section is { } section ? new ChosenPlace(section, AtEnd: true) : PlacePicker.First(View.HowTo);
        return Desk.AddAsync(passage.Markdown, place, [(material, passage)]);
    }
}

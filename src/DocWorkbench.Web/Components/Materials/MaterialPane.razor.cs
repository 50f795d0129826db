using System.Collections.Immutable;
using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Components.Review;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>A material as readable passages in document order; a passage can be put into the how-to with its citation.</summary>
public sealed partial class MaterialPane : ComponentBase
{
    private Dictionary<string, ImmutableArray<string>> _uses = [];
    private string _find = "";
    private string? _shownPassage;

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

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

    private string? SectionName => Section is null ? null : View.HowTo.FindSection(Section)?.Heading;

    private string Origin =>
        Chosen.Stored is { Author: { Length: > 0 } author } note
            ? $"Note by {author}{(note.NotedAt is { } at ? $", {at.ToLocalTime():d}" : "")}"
            : $"{Chosen.Stored.Name}, added {new DateTime(Chosen.Stored.AddedTicks, DateTimeKind.Utc).ToLocalTime():g}";

    protected override void OnParametersSet() =>
        _uses = View
            .State.Changes.SelectMany(c => c.Change.Citations.Select(x => (c.Change.Section, Found: PassageLink.Find(View, x))))
            .Where(u => u.Found is not null)
            .GroupBy(u => u.Found?.Passage.Id ?? "")
            .ToDictionary(g => g.Key, g => g.Select(u => SectionWords.Short(View.HowTo, u.Section)).Distinct().ToImmutableArray());

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Passage is not null && _shownPassage != Passage)
        {
            _shownPassage = Passage;
            await Browser.InvokeVoidAsync("docworkbench.show", $"passage-{Passage}");
        }
    }

    private IEnumerable<Passage> Shown(Material material) =>
        _find.Trim().Length == 0
            ? material.Passages
            : material.Passages.Where(p => p.Text.Contains(_find.Trim(), StringComparison.CurrentCultureIgnoreCase));

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

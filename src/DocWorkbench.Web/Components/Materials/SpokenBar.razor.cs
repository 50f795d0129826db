using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Requests.Triage;
using DocWorkbench.Web.Components.Review;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>Leads through the passages of all materials that speak of the chosen section.</summary>
public sealed partial class SpokenBar : ComponentBase
{
    private const int LongestBeginning = 90;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required Section Section { get; set; }

    /// <summary>The passage that is shown.</summary>
    [Parameter]
    public string? Passage { get; set; }

    /// <summary>Sections whose changes cite a passage, by its id.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyDictionary<string, ImmutableArray<string>> Uses { get; set; }

    private string Heading => Section.Heading;

    private ImmutableArray<SpokenPassage> Spoken => View.Speaking.Value.Of(Section.Id);

    private SpokenPassage Next => Spoken[(Spoken.ToList().FindIndex(s => s.Passage.Id == Passage) + 1) % Spoken.Length];

    private bool IsUsed(SpokenPassage spoken) => Uses.ContainsKey(spoken.Passage.Id);

    private string Address(SpokenPassage spoken) =>
        Navigation.GetUriWithQueryParameters(
            new Dictionary<string, object?>
            {
                ["material"] = View.Find(spoken.Material)?.Ordinal,
                ["passage"] = spoken.Passage.Id,
                ["section"] = Section.Id,
            }
        );

    private static string Beginning(Passage passage) =>
        passage.Text.Length <= LongestBeginning
            ? passage.Text
            : passage.Text[..Math.Max(1, passage.Text.LastIndexOf(' ', LongestBeginning))] + "…";
}

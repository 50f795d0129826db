using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Review;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>Leads from a passage to the changes that rest on it and to the sections that speak of the same.</summary>
public sealed partial class PassageUses : ComponentBase
{
    private ImmutableArray<(ReviewedChange Change, string How)> _uses = [];

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required Passage Passage { get; set; }

    private List<Section> Sections =>
        View.Speaking.IsValueCreated
            ? [.. View.Speaking.Value.SectionsOf(Passage.Id).Select(View.HowTo.FindSection).OfType<Section>()]
            : [];

    protected override void OnParametersSet() =>
        _uses = [
            .. View
                .State.Changes.Select(change => (change, How: How(change)))
                .Where(use => use.How is not null)
                .Select(use => (use.change, use.How ?? "")),
        ];

    // Null where the change has nothing to do with the passage.
    private string? How(ReviewedChange change)
    {
        var sentences = View.Evidence?.Of(change)?.Support.Count(s => s.Passage?.Id == Passage.Id) ?? 0;
        var isCited = change.Change.Citations.Any(c => PassageLink.Find(View.Materials, c)?.Passage.Id == Passage.Id);
        return (isCited, sentences) switch
        {
            (true, 0) => MaterialTexts.Use_Cites,
            (true, 1) => MaterialTexts.Use_CitesOne,
            (true, _) => MaterialTexts.Use_CitesMany.With(sentences),
            (false, 0) => null,
            (false, 1) => MaterialTexts.Use_One,
            (false, _) => MaterialTexts.Use_Many.With(sentences),
        };
    }

    private static string Decided(ReviewedChange change) =>
        change.Decision.Kind switch
        {
            DecisionKind.Undecided => MaterialTexts.Decision_Undecided,
            DecisionKind.Accepted => MaterialTexts.Decision_Accepted,
            DecisionKind.Rejected => MaterialTexts.Decision_Rejected,
            DecisionKind.Edited => MaterialTexts.Decision_Edited,
            _ => MaterialTexts.Decision_Partly,
        };

    private string ChangeAddress(ReviewedChange change) =>
        Navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { ["screen"] = null, ["change"] = change.Change.Id });
}

using DocWorkbench.Core.Materials.Rulings;
using DocWorkbench.Web.Components.Materials;
using DocWorkbench.Web.Components.Review;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Findings;

/// <summary>What people settled for the whole review: requirements that have shipped, and which of two sources holds.</summary>
public sealed partial class SettledList : ComponentBase
{
    private List<(string Key, string Words, Func<Task> Undo)> _entries = [];

    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    protected override void OnParametersSet() => _entries = [.. Shipped(), .. Chosen()];

    private IEnumerable<(string, string, Func<Task>)> Shipped() =>
        View
            .Materials.Where(m => m.Ruled is not null)
            .SelectMany(m =>
                (m.Ruled?.ByPassage.Values ?? [])
                    .Select(r => r.OnStatus)
                    .Append(m.Ruled?.OnMaterial)
                    .OfType<MaterialRuling>()
                    .Where(r => r.Confirmation is not null)
                    .DistinctBy(r => r.Target)
                    .Select(r =>
                        (
                            $"{m.Ordinal} {r.Target}",
                            FindingTexts.Settled_Material.With(m.Name, StatusWords.By(View, r)),
                            (Func<Task>)(() => Desk.RuleAsync(m, r.Target, verdict: null, FindingTexts.Done_Detected))
                        )
                    )
            );

    private IEnumerable<(string, string, Func<Task>)> Chosen() =>
        View
            .State.FindingDecisions.Values.Where(d => d.Chosen is not null)
            .OrderBy(d => d.By.Sequence)
            .Select(d =>
                (
                    d.By.Target,
                    FindingTexts.Settled_Rivals.With(NameOf(d.Chosen), SaidBy.Words(View, d.By)),
                    (Func<Task>)(() => Desk.TakeBackAsync(d.By))
                )
            );

    private string NameOf(string? passageId) =>
        View.Materials.FirstOrDefault(m => m.Material?.Passages.Any(p => p.Id == passageId) == true)?.Name
        ?? FindingTexts.Settled_SourceGone;
}

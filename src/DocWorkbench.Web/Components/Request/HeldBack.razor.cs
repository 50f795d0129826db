using System.Collections.Immutable;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Components.Materials;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Components.Text;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Request;

/// <summary>What of the materials is sent nowhere and used for nothing, said before anything is sent.</summary>
public sealed partial class HeldBack : ComponentBase
{
    private ImmutableArray<(DeskMaterial Material, string Words)> _materials = [];

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    /// <summary>Raised when a material is gone to.</summary>
    [Parameter]
    public EventCallback OnLeave { get; set; }

    protected override void OnParametersSet() =>
        _materials = [.. View.Materials.Select(m => (m, m.Material is { } read ? Words(read) : "")).Where(m => m.Item2.Length > 0)];

    private static string Words(Material material)
    {
        var open = material.Quarantine.Where(q => q.PassageId is not { } id || material.Find(id) is { IsQuarantined: true });
        var held = open.GroupBy(q => q.Reason).Select(g => RequestTexts.Held_Times.With(g.Count(), StatusWords.Of(g.Key)));
        var byHand = material.Passages.Count(p => p.IsQuarantined && material.Quarantine.All(q => q.PassageId != p.Id));
        var inside = material.Passages.Count(p => p is { Status: MaterialStatus.Internal, IsQuarantined: false });
        return string.Join(
            ", ",
            held.Append(byHand > 0 ? RequestTexts.Held_ByHand.With(Counted.Of(byHand, "passage")) : "")
                .Append(inside > 0 ? RequestTexts.Held_Internal.With(Counted.Of(inside, "internal passage")) : "")
                .Where(words => words.Length > 0)
        );
    }

    private string Address(DeskMaterial material) =>
        Navigation.GetUriWithQueryParameters(
            new Dictionary<string, object?>
            {
                ["screen"] = Screens.Sources,
                ["material"] = material.Ordinal,
                ["passage"] = null,
            }
        );
}

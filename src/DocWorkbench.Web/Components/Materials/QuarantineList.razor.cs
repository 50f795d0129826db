using System.Collections.Immutable;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Materials.Rulings;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Components.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>The texts of a material that are sent nowhere until a writer has looked at them.</summary>
public sealed partial class QuarantineList : ComponentBase
{
    private const int Few = 3;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required DeskMaterial Material { get; set; }

    private ImmutableArray<QuarantinedText> Texts => Material.Material?.Quarantine ?? [];

    /// <summary>How many of them nobody has let through.</summary>
    private int Open => Texts.Count(text => PassageOf(text) is not { IsQuarantined: false });

    private string Summary =>
        Open == 0
            ? MaterialTexts.Held_Settled.With(Counted.Of(Texts.Length, "text"))
            : MaterialTexts.Held_Open.With(Counted.Of(Open, "text"));

    private Passage? PassageOf(QuarantinedText text) => text.PassageId is { } id ? Material.Material?.Find(id) : null;

    private string By(Passage passage) =>
        Material.Ruled?.Of(passage.Id).OnQuarantine is { } ruling
            ? MaterialTexts.Held_LetThroughBy.With(StatusWords.By(View, ruling))
            : MaterialTexts.Held_LetThrough;

    private static string Place(Passage passage) => $"held-{passage.Id}";

    private async Task LetThroughAsync(Passage passage)
    {
        await Desk.RuleAsync(Material, RulingTarget.OfPassage(passage), RulingVerdict.LetThrough, MaterialTexts.Done_LetThrough);
        await Browser.InvokeVoidAsync("docworkbench.focus", Place(passage));
    }
}

using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Materials.Rulings;
using DocWorkbench.Web.Components.Review;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace DocWorkbench.Web.Components.Materials;

/// <summary>Corrects what a passage, everything under a heading or a whole material is worth, and lets through what is held back.</summary>
public sealed partial class RulingPanel : ComponentBase
{
    private const string ThisPassage = "passage";
    private const string UnderHeading = "heading";
    private ElementReference _panel;
    private string _scope = ThisPassage;

    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required DeskMaterial Material { get; set; }

    /// <summary>Null for the whole material.</summary>
    [Parameter]
    public Passage? Passage { get; set; }

    /// <summary>Asked to close the panel, by the Escape key.</summary>
    [Parameter]
    public EventCallback OnClose { get; set; }

    private MaterialStatus? Status => Passage?.Status ?? Material.Material?.Status;

    private RulingTarget Target =>
        Passage is null ? new RulingTarget.Whole()
        : _scope == UnderHeading || Passage.Kind == PassageKind.Heading ? RulingTarget.OfHeading(Passage)
        : RulingTarget.OfPassage(Passage);

    /// <summary>The rulings that hold here.</summary>
    private IReadOnlyCollection<MaterialRuling> Said
    {
        get
        {
            if (Material.Ruled is not { } ruled)
            {
                return [];
            }

            var passage = Passage is null ? PassageRulings.None : ruled.Of(Passage.Id);
            MaterialRuling?[] said = Passage is null ? [ruled.OnMaterial] : [passage.OnStatus, passage.OnQuarantine];
            return [.. said.OfType<MaterialRuling>().Distinct()];
        }
    }

    private Task KeyAsync(KeyboardEventArgs key) => key.Key == "Escape" ? OnClose.InvokeAsync() : Task.CompletedTask;

    private Task RuleAsync(MaterialStatus status) =>
        RuleAsync(
            status switch
            {
                MaterialStatus.Published => RulingVerdict.Published,
                MaterialStatus.Requirement => RulingVerdict.Requirement,
                _ => RulingVerdict.Internal,
            },
            MaterialTexts.Done_Ruled.With(StatusWords.Of(status), StatusWords.Explain(status))
        );

    private Task RuleAsync(RulingVerdict verdict, string done) => Desk.RuleAsync(Material, Target, verdict, done);

    private async Task TakeBackAsync()
    {
        foreach (var ruling in Said)
        {
            await Desk.RuleAsync(Material, ruling.Target, verdict: null, MaterialTexts.Done_Detected);
        }

        // The button has gone.
        await _panel.FocusAsync(preventScroll: true);
    }
}

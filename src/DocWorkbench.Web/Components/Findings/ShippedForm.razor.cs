using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Materials.Rulings;
using DocWorkbench.Web.Components.Review;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace DocWorkbench.Web.Components.Findings;

/// <summary>Settles once what only a requirement says: for the requirement, for all under its heading, or for the whole material.</summary>
public sealed partial class ShippedForm : ComponentBase
{
    private const int Longest = 200;
    private readonly string _name = $"shipped-{Guid.NewGuid():N}";
    private List<(RulingTarget Target, string Words)> _targets = [];
    private RulingTarget? _target;
    private ElementReference _first;
    private string _version = "";
    private string _word = "";

    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    /// <summary>With the requirement's passage and material.</summary>
    [Parameter, EditorRequired]
    public required Finding Finding { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    private DeskMaterial? Material => View.Find(Finding.Material);

    protected override void OnInitialized()
    {
        if (Finding.Passage is not { } passage || Material is not { } material)
        {
            return;
        }

        _targets = [(RulingTarget.OfPassage(passage), FindingTexts.Shipped_Passage)];
        if (RulingTarget.OfHeading(passage) is RulingTarget.Heading heading)
        {
            _targets.Add((heading, FindingTexts.Shipped_Heading.With(heading.Headings[^1])));
        }

        _targets.Add((new RulingTarget.Whole(), FindingTexts.Shipped_Material.With(material.Name)));
        _target = _targets[0].Target;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await _first.FocusAsync();
        }
    }

    private Task KeyAsync(KeyboardEventArgs key) => key.Key == "Escape" ? OnClose.InvokeAsync() : Task.CompletedTask;

    private async Task SaveAsync()
    {
        if (_target is not { } target || Material is not { } material)
        {
            return;
        }

        await OnClose.InvokeAsync();
        await Desk.RuleAsync(
            material,
            target,
            RulingVerdict.Published,
            FindingTexts.Done_Shipped,
            new Confirmation(_version.Trim(), _word.Trim())
        );
    }
}

using System.Collections.Immutable;
using System.Globalization;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Components.Materials;
using DocWorkbench.Web.Components.Text;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>One proposed sentence and the passage it rests on, or the plain word that nothing was found.</summary>
public sealed partial class SupportCard : ComponentBase
{
    private const int LongestSentence = 180;
    private (DeskMaterial Material, Passage Passage)? _source;
    private string _excerpt = "";
    private string _said = "";
    private ImmutableArray<TextSpan> _marks = [];

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required Support Support { get; set; }

    /// <summary>The text the sentence is a span of.</summary>
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>What the checks found in the sentence.</summary>
    [Parameter]
    public IEnumerable<Finding> Findings { get; set; } = [];

    /// <summary>The finding of the change that the key means.</summary>
    [Parameter]
    public Finding? Next { get; set; }

    private string Sentence
    {
        get
        {
            var sentence = PlainWords.Of(Text.Substring(Support.Sentence.Start, Support.Sentence.Length));
            return sentence.Length > LongestSentence ? sentence[..LongestSentence] + "…" : sentence;
        }
    }

    private string Share => Support.Share.ToString("P0", CultureInfo.CurrentCulture);

    private string Word =>
        Support.Kind switch
        {
            SupportKind.Supported => ReviewTexts.Support_Supported,
            SupportKind.RequirementOnly when Support.Passage?.Status == MaterialStatus.Internal => ReviewTexts.Support_InternalOnly,
            SupportKind.RequirementOnly => ReviewTexts.Support_Planned,
            SupportKind.InHowTo => ReviewTexts.Support_InHowTo,
            _ => ReviewTexts.Support_Nothing,
        };

    private string Tone => Support.Kind is SupportKind.Supported or SupportKind.InHowTo ? "ok" : "warn";

    // The chip beside the sentence says it.
    private bool IsTold(Finding finding) =>
        finding.Code == FindingCode.Unsupported && Support.Kind == SupportKind.Nothing
        || finding.Code == FindingCode.PlannedNotShipped && Support.Kind == SupportKind.RequirementOnly;

    protected override void OnParametersSet()
    {
        _source = Support.Passage is { } passage && View.Find(Support.Material) is { } material ? (material, passage) : null;
        _said =
            _source is { Material.Ruled: { } ruled } && ruled.Of(_source.Value.Passage.Id).OnStatus is { Confirmation: not null } said
                ? "; " + StatusWords.By(View, said)
                : "";
        _excerpt = _source is { } found ? PassageLink.Excerpt(found.Passage) : "";
        _marks = SpokenWords.In(_excerpt, Text.Substring(Support.Sentence.Start, Support.Sentence.Length));
    }
}

using System.Globalization;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Materials;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>One proposed sentence and the passage it rests on, or the plain word that nothing was found.</summary>
public sealed partial class SupportCard : ComponentBase
{
    private const int LongestSentence = 180;
    private (DeskMaterial Material, Passage Passage)? _source;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required Support Support { get; set; }

    /// <summary>The text the sentence is a span of.</summary>
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    private string Sentence
    {
        get
        {
            var sentence = Text.Substring(Support.Sentence.Start, Support.Sentence.Length).ReplaceLineEndings(" ");
            return sentence.Length > LongestSentence ? sentence[..LongestSentence] + "…" : sentence;
        }
    }

    private string Share => Support.Share.ToString("P0", CultureInfo.CurrentCulture);

    private string Word =>
        Support.Kind switch
        {
            SupportKind.Supported => "✓ supported",
            SupportKind.RequirementOnly => "▲ requirement only",
            _ => "▲ nothing found",
        };

    private string Tone => Support.Kind == SupportKind.Supported ? "ok" : "warn";

    protected override void OnParametersSet() =>
        _source =
            Support.Passage is { } passage
            && View.Materials.FirstOrDefault(m => m.Material?.Sha256 == Support.Material?.Sha256) is { } material
                ? (material, passage)
                : null;
}

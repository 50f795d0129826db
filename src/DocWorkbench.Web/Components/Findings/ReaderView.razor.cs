using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Checks;
using DocWorkbench.Web.Components.Text;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Findings;

/// <summary>A change as a reader reads it, each sentence that states something with a quiet mark; one can be chosen.</summary>
public sealed partial class ReaderView : ComponentBase
{
    private ImmutableArray<Block> _blocks = [];
    private ChangeEvidence? _cut;

    [Parameter, EditorRequired]
    public required ChangeEvidence Evidence { get; set; }

    [Parameter]
    public Support? Chosen { get; set; }

    [Parameter]
    public EventCallback<Support> OnChoose { get; set; }

    protected override void OnParametersSet()
    {
        if (!ReferenceEquals(_cut, Evidence))
        {
            _cut = Evidence;
            _blocks = [.. Blocks()];
        }
    }

    private IEnumerable<Block> Blocks()
    {
        var sentences = Sentences.Of(Evidence.Text).ToList();
        foreach (
            var unit in HowToReader
                .Read(SourceText.FromString(Evidence.Text))
                .Units.Where(u => u.Kind is not (UnitKind.Blank or UnitKind.Code))
        )
        {
            var pieces = sentences
                .Where(s => s.Start >= unit.Span.Start && s.Start < unit.Span.End)
                .Select(s => new Piece(
                    PlainWords.Of(Evidence.Text.Substring(s.Start, s.Length)),
                    Evidence.Support.FirstOrDefault(x => x.Sentence.Overlaps(s))
                ))
                .Where(p => p.Words.Length > 0)
                .ToImmutableArray();
            if (!pieces.IsEmpty)
            {
                yield return new Block(unit.Kind == UnitKind.Heading, pieces);
            }
        }
    }

    private static string Sign(Support support) => IsFound(support) ? "✓" : "▲";

    private static string Tone(Support support) => IsFound(support) ? "ok" : "warn";

    private static string Spoken(Support support) =>
        support.Kind switch
        {
            SupportKind.Supported => FindingTexts.Reader_Supported,
            SupportKind.InHowTo => FindingTexts.Reader_InHowTo,
            SupportKind.RequirementOnly => FindingTexts.Reader_Requirement,
            _ => FindingTexts.Reader_Nothing,
        };

    private static bool IsFound(Support support) => support.Kind is SupportKind.Supported or SupportKind.InHowTo;

    private sealed record Block(bool IsHeading, ImmutableArray<Piece> Pieces);

    private sealed record Piece(string Words, Support? Support);
}

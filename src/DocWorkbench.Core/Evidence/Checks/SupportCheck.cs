using System.Globalization;
using DocWorkbench.Core.Evidence.Passages;

namespace DocWorkbench.Core.Evidence.Checks;

/// <summary>Sentences that no passage holds.</summary>
internal sealed class SupportCheck : IEvidenceCheck
{
    public IEnumerable<Finding> Find(EvidenceCase matter)
    {
        foreach (var change in matter.Changes)
        {
            if (matter.Passages.Passages.IsEmpty && change.Sentences.Any(s => s.Told is null))
            {
                yield return FindingMaker.Of(
                    change.Text.Change,
                    FindingMaker.Whole(change.Text.Change),
                    FindingCode.Unsupported,
                    FindingSeverity.Medium,
                    "There is no material to compare this with."
                );
                continue;
            }

            foreach (var sentence in change.Sentences)
            {
                if (sentence is { Judgement.Kind: SupportKind.Nothing, Told: null, IsLeadIn: false })
                {
                    yield return FindingMaker.Of(
                        change.Text.Change,
                        sentence.Sentence.Span,
                        FindingCode.Unsupported,
                        FindingSeverity.Medium,
                        Reason(sentence.Judgement)
                    ) with
                    {
                        Passage = sentence.Judgement.Best?.Passage.Passage,
                        Material = sentence.Judgement.Best?.Passage.Material,
                        Against = sentence.Judgement.Best?.Window ?? "",
                    };
                }
            }
        }
    }

    private static string Reason(Judgement judgement) =>
        judgement.Best is { } best
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"No passage says this; the closest, in {FindingMaker.Place(best.Passage.Material, best.Passage.Passage)}, holds {best.Share * 100:0} % of it."
            )
            : "No passage says anything of this.";
}

using DocWorkbench.Core.Evidence.Literals;
using DocWorkbench.Core.Evidence.Passages;

namespace DocWorkbench.Core.Evidence.Checks;

/// <summary>Sentences that no passage holds.</summary>
internal sealed class SupportCheck : IEvidenceCheck
{
    // What shares less has only a common word or two with the sentence.
    private const double WorthNaming = 0.2;

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
                if (
                    sentence is { Judgement.Kind: SupportKind.Nothing, IsToldLoosely: false, IsLeadIn: false }
                    && !ShownCommand.IsKnown(sentence.Sentence.Markdown, matter.Known)
                )
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
        judgement.Best is { Share: >= WorthNaming } best
            ? $"No material says this; the nearest is {FindingMaker.Place(best.Passage.Material, best.Passage.Passage)}: {FindingMaker.Quote(best)}."
            : "No material says anything like this.";
}

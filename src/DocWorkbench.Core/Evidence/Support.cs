using DocWorkbench.Core.Evidence.Passages;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence;

/// <summary>What one proposed sentence rests on.</summary>
/// <param name="Sentence">Span of the change's new text.</param>
/// <param name="Passage">The best passage; null where nothing was found.</param>
/// <param name="Material">Where that passage stands; null where nothing was found.</param>
/// <param name="Share">How much of the sentence's meaning-bearing words the passage holds, by weight; from 0 to 1.</param>
/// <param name="Claimed">The proposal itself names the passage; else it was found by comparing words.</param>
public sealed record Support(TextSpan Sentence, SupportKind Kind, Passage? Passage, Material? Material, double Share, bool Claimed)
{
    internal static Support Of(TextSpan sentence, Judgement judgement) =>
        judgement.Kind == SupportKind.Nothing || judgement.Best is not { } best
            ? new Support(sentence, judgement.Kind, Passage: null, Material: null, Share: 0, Claimed: false)
            : new Support(sentence, judgement.Kind, best.Passage.Passage, best.Passage.Material, judgement.Share, judgement.Claimed);
}

using DocWorkbench.Core.Evidence.Wording;

namespace DocWorkbench.Core.Evidence.Passages;

/// <summary>
/// What a word tells: the logarithm of how many passages there are for each that has it (inverse document frequency), more for numbers,
/// less for words that stand in any technical text and for the subject, which sentences true and false share.
/// </summary>
internal sealed class TermWeights(Dictionary<string, int> counts, int passages)
{
    private const double OfExact = 1.5;
    private const double OfLittleTelling = 0.3;

    // A word that stands nowhere is as often a writer's own wording as a new claim.
    private readonly double _ofUnknown = Math.Log(1 + Math.Max(passages, 1)) * 0.8;

    public double Of(string term)
    {
        // One passage more than there are, so that a word of every passage still counts a little.
        var weight = counts.TryGetValue(term, out var count)
            ? Math.Min(Math.Log(1 + (passages + 1.0) / count), Math.Log(2.0 + passages))
            : Math.Max(_ofUnknown, Math.Log(2));
        return weight
            * (
                ClaimTerms.IsExact(term) ? OfExact
                : SameMeaning.TellsLittle(term) ? OfLittleTelling
                : 1
            );
    }

    public bool Knows(string term) => counts.ContainsKey(term);
}

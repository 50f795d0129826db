using DocWorkbench.Core.Evidence.Wording;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence.Passages;

/// <summary>
/// What a word tells: the logarithm of how many passages there are for each that has it (inverse document frequency), more for numbers,
/// less for words that stand in any technical text and for the subject, which sentences true and false share.
/// </summary>
internal sealed class TermWeights
{
    private const double OfExact = 1.5;
    private const double OfLittleTelling = 0.3;

    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);

    // A word that stands nowhere is as often a writer's own wording as a new claim.
    private readonly double _ofUnknown;

    public TermWeights(IEnumerable<KeyValuePair<string, int>> counts, int passages)
    {
        _ofUnknown = Math.Max(Math.Log(1 + Math.Max(passages, 1)) * 0.9, Math.Log(2));
        OfTelling = Math.Log(2.0 + passages);
        foreach (var (term, count) in counts)
        {
            // One passage more than there are, so that a word of every passage still counts a little.
            var weight = Math.Min(Math.Log(1 + (passages + 1.0) / count), Math.Log(2.0 + passages));
            _weights[term] = weight * Factor(term);
        }
    }

    /// <summary>What a word of one passage alone tells.</summary>
    public double OfTelling { get; }

    public double Of(string term) => _weights.TryGetValue(term, out var weight) ? weight : _ofUnknown * Factor(term);

    private static double Factor(string term) =>
        ClaimTerms.IsExact(term) ? OfExact
        : SameMeaning.TellsLittle(term) ? OfLittleTelling
        : 1;
}

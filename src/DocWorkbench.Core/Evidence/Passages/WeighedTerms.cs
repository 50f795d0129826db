using System.Numerics;
using DocWorkbench.Core.Evidence.Wording;

namespace DocWorkbench.Core.Evidence.Passages;

/// <summary>A sentence's terms with what each tells; which of them a text holds is a bit for each.</summary>
internal sealed class WeighedTerms
{
    // A sentence with more is no sentence; what is beyond is not compared.
    private const int Most = 64;

    private readonly string[] _terms;
    private readonly double[] _weights;
    private readonly ulong _exact;

    public WeighedTerms(IReadOnlyCollection<string> terms, Func<string, double> weight)
    {
        _terms = new string[Math.Min(terms.Count, Most)];
        _weights = new double[_terms.Length];
        var at = 0;
        foreach (var term in terms)
        {
            if (at == Most)
            {
                break;
            }

            _terms[at] = term;
            _weights[at] = weight(term);
            Total += _weights[at];
            _exact |= ClaimTerms.IsExact(term) ? 1UL << at : 0;
            at++;
        }
    }

    public int Count => _terms.Length;

    public double Total { get; }

    public string Term(int at) => _terms[at];

    public double Weight(int at) => _weights[at];

    /// <summary>Of the terms, in order; negative for those that no passage has.</summary>
    public int[] Numbers(TermNumbers known) => Array.ConvertAll(_terms, known.Find);

    public ulong In(HashSet<string> words)
    {
        ulong held = 0;
        for (var i = 0; i < _terms.Length; i++)
        {
            held |= words.Contains(_terms[i]) ? 1UL << i : 0;
        }

        return held;
    }

    /// <summary>By weight, from 0 to 1.</summary>
    public double Share(ulong held)
    {
        double share = 0;
        for (var rest = held; rest != 0; rest &= rest - 1)
        {
            share += _weights[BitOperations.TrailingZeroCount(rest)];
        }

        return share / Total;
    }

    public bool HoldsExact(ulong held) => (_exact & ~held) == 0;
}

namespace DocWorkbench.Core.Evidence.Passages;

/// <summary>A number for each term of the passages, so that what is compared most often is compared as numbers, counted from 0.</summary>
internal sealed class TermNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, int>> All => _numbers;

    public int Count => _numbers.Count;

    /// <summary>Negative for a term that no passage has.</summary>
    public int Find(string term) => _numbers.GetValueOrDefault(term, -1);

    /// <summary>Numbers of the terms; those not met before get the next ones.</summary>
    public int[] Of(HashSet<string> terms)
    {
        var numbers = new int[terms.Count];
        var at = 0;
        foreach (var term in terms)
        {
            if (!_numbers.TryGetValue(term, out var number))
            {
                number = _numbers.Count;
                _numbers.Add(term, number);
            }

            numbers[at++] = number;
        }

        return numbers;
    }
}

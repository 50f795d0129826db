using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Words;

/// <summary>Elements that both sequences have exactly once, in an order both agree on.</summary>
internal static class UniqueAnchors
{
    /// <param name="weigh">What keeping an element of the sequence before in its place is worth.</param>
    public static List<(int Before, int After)> Find(string[] before, string[] after, Run range, Func<int, double> weigh)
    {
        var places = new Dictionary<string, (int Count, int Before, int AfterCount, int After)>();
        for (var i = range.Before; i < range.BeforeEnd; i++)
        {
            var place = places.GetValueOrDefault(before[i]);
            places[before[i]] = place with { Count = place.Count + 1, Before = i };
        }

        for (var j = range.After; j < range.AfterEnd; j++)
        {
            if (places.TryGetValue(after[j], out var place))
            {
                places[after[j]] = place with { AfterCount = place.AfterCount + 1, After = j };
            }
        }

        var candidates = places
            .Where(p => p.Value is { Count: 1, AfterCount: 1 })
            .Select(p => (p.Value.Before, p.Value.After, Weight: weigh(p.Value.Before)))
            .OrderBy(p => p.Before)
            .ToList();
        return HeaviestChain.Find(candidates);
    }
}

using System.Collections.Immutable;
using System.Globalization;

namespace DocWorkbench.Cli;

/// <summary>What --accept names: all, none, or numbers such as "1,4.2", where 4.2 is part 2 of change 4.</summary>
/// <param name="Whole">Changes to make.</param>
/// <param name="Parts">Of other changes, the parts to make.</param>
internal sealed record ChangeChoice(ImmutableHashSet<int> Whole, ImmutableSortedDictionary<int, ImmutableHashSet<int>> Parts)
{
    /// <param name="known">Numbers there are.</param>
    /// <exception cref="UsageException">It is none of the three, or names a change there is not.</exception>
    public static ChangeChoice Read(string value, IEnumerable<int> known)
    {
        var all = known.ToImmutableHashSet();
        var none = ImmutableSortedDictionary<int, ImmutableHashSet<int>>.Empty;
        if (value is "all" or "none")
        {
            return new ChangeChoice(value == "all" ? all : [], none);
        }

        var named = value.Split(',').Select(n => Number(n.Trim(), value)).ToList();
        if (named.FindIndex(n => !all.Contains(n.Change)) is var at and >= 0)
        {
            throw new UsageException($"There is no change {named[at].Change}; there are {all.Count}.");
        }

        var whole = named.Where(n => n.Part is null).Select(n => n.Change).ToImmutableHashSet();
        var parts = named.Where(n => n.Part is not null && !whole.Contains(n.Change)).GroupBy(n => n.Change, n => n.Part ?? 0);
        return new ChangeChoice(whole, parts.ToImmutableSortedDictionary(g => g.Key, g => g.ToImmutableHashSet()));
    }

    /// <summary>The parts to make of a change.</summary>
    /// <param name="count">How many it has.</param>
    /// <exception cref="UsageException">One is named that it has not.</exception>
    public ImmutableHashSet<int> PartsOf(int change, int count)
    {
        var parts = Parts.GetValueOrDefault(change, []);
        foreach (var part in parts.Where(p => p < 1 || p > count))
        {
            throw new UsageException(
                count < 2
                    ? $"Change {change} can only be taken whole; there is no part {part}."
                    : $"Change {change} has {count} parts; there is no part {part}."
            );
        }

        return parts;
    }

    private static (int Change, int? Part) Number(string named, string value)
    {
        var numbers = named.Split('.').Select(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var it) ? it : -1);
        return numbers.ToArray() switch
        {
            [>= 0 and var change] => (change, null),
            [>= 0 and var change, >= 0 and var part] => (change, part),
            _ => throw new UsageException($"--accept takes all, none or numbers such as 1,3 or 4.2; not \"{value}\"."),
        };
    }
}

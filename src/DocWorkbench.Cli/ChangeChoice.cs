using System.Collections.Immutable;
using System.Globalization;

namespace DocWorkbench.Cli;

/// <summary>What --accept names: all, none, or numbers such as "1,3".</summary>
internal static class ChangeChoice
{
    /// <param name="known">Numbers there are.</param>
    /// <exception cref="UsageException">It is none of the three, or names a change there is not.</exception>
    public static ImmutableHashSet<int> Read(string value, IEnumerable<int> known)
    {
        var all = known.ToImmutableHashSet();
        if (value is "all")
        {
            return all;
        }

        if (value is "none")
        {
            return [];
        }

        var chosen = ImmutableHashSet.CreateBuilder<int>();
        foreach (var part in value.Split(','))
        {
            if (!int.TryParse(part.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                throw new UsageException($"--accept takes all, none or numbers such as 1,3; not \"{value}\".");
            }

            if (!all.Contains(number))
            {
                throw new UsageException($"There is no change {number}; there are {all.Count}.");
            }

            chosen.Add(number);
        }

        return chosen.ToImmutable();
    }
}

using System.Collections.Immutable;
using System.Globalization;

namespace DocWorkbench.Core.Reviews;

/// <summary>
/// How a text that is not saved came about: how often it changed in each box it was typed in. Of two copies of a text one follows from the
/// other, or both were typed side by side and neither may be lost.
/// </summary>
public sealed class DraftHistory
{
    // Boxes one text was typed in; nobody has more, and what comes from a browser must not grow without end.
    private const int MostBoxes = 200;
    private const int LongestName = 40;

    private readonly ImmutableSortedDictionary<string, long> _counts;

    private DraftHistory(ImmutableSortedDictionary<string, long> counts) => _counts = counts;

    /// <summary>Of a text that nobody typed.</summary>
    public static DraftHistory None { get; } = new(ImmutableSortedDictionary.Create<string, long>(StringComparer.Ordinal));

    /// <summary>Whether a copy with the other history is this one, or one that this one was made from.</summary>
    public bool Includes(DraftHistory other) => other._counts.All(c => _counts.GetValueOrDefault(c.Key) >= c.Value);

    /// <summary>Of a text that somebody chose while they saw the other one.</summary>
    public DraftHistory With(DraftHistory seen) =>
        new(_counts.SetItems(seen._counts.Where(c => _counts.GetValueOrDefault(c.Key) < c.Value)));

    /// <summary>Of copies, those that no other one follows from; of copies that are the same the first.</summary>
    /// <param name="copies">In any order.</param>
    public static ImmutableArray<T> Newest<T>(IEnumerable<T> copies, Func<T, DraftHistory> history)
    {
        var kept = new List<T>();
        foreach (var copy in copies)
        {
            if (!kept.Exists(other => history(other).Includes(history(copy))))
            {
                kept.RemoveAll(other => history(copy).Includes(history(other)));
                kept.Add(copy);
            }
        }

        return [.. kept];
    }

    /// <summary>Such as "a1b2:5 c3d4:2".</summary>
    public override string ToString() => string.Join(' ', _counts.Select(c => FormattableString.Invariant($"{c.Key}:{c.Value}")));

    /// <summary>Null where it is none.</summary>
    public static DraftHistory? Parse(string form)
    {
        var counts = None._counts.ToBuilder();
        foreach (var part in form.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            if (
                colon is < 1 or > LongestName
                || counts.Count == MostBoxes
                || !long.TryParse(part.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            )
            {
                return null;
            }

            counts[part[..colon]] = count;
        }

        return new DraftHistory(counts.ToImmutable());
    }
}

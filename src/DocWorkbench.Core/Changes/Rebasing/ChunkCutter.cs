using DocWorkbench.Core.Changes.Words;

namespace DocWorkbench.Core.Changes.Rebasing;

/// <summary>
/// Lays two comparisons with one base over each other: elements unchanged on both sides hold the three together, and what stands between
/// two of them belongs to one side or is a conflict.
/// </summary>
internal static class ChunkCutter
{
    /// <param name="now">Runs from the base to what is there now, in order.</param>
    /// <param name="proposed">Runs from the base to what is proposed, in order.</param>
    /// <param name="apart">Runs that only touch stay apart, but for two that add something at one place.</param>
    public static List<Chunk> Cut(
        IReadOnlyList<Run> now,
        IReadOnlyList<Run> proposed,
        string[] baseKeys,
        string[] nowKeys,
        string[] proposedKeys,
        bool apart = false
    )
    {
        var chunks = new List<Chunk>();
        var (left, right) = (new Side(now), new Side(proposed));
        var at = 0;
        while (left.HasNext || right.HasNext)
        {
            var start = Math.Min(left.NextStart, right.NextStart);
            if (start > at)
            {
                chunks.Add(Between(ChunkKind.Same, at, start, left.Shift, right.Shift));
            }

            var (shiftNow, shiftProposed) = (left.Shift, right.Shift);
            var (byNow, byProposed, end) = (false, false, start);
            var reach =
                !apart ? Reach.Touching
                : left.OnlyAddsAt(start) || right.OnlyAddsAt(start) ? Reach.Added
                : Reach.Shared;
            for (var grown = true; grown; )
            {
                grown = left.Take(reach, start, ref end);
                byNow |= grown;
                if (right.Take(reach, start, ref end))
                {
                    (byProposed, grown) = (true, true);
                }
            }

            var lines = new LineRange(start, end);
            var nowLines = new LineRange(start + shiftNow, end + left.Shift);
            var proposedLines = new LineRange(start + shiftProposed, end + right.Shift);
            var kind =
                !byProposed ? ChunkKind.NowDiffers
                : !byNow ? ChunkKind.ProposedDiffers
                : nowKeys
                    .AsSpan(nowLines.Start, nowLines.Length)
                    .SequenceEqual(proposedKeys.AsSpan(proposedLines.Start, proposedLines.Length))
                    ? ChunkKind.BothAlike
                : ChunkKind.Conflict;
            chunks.Add(new Chunk(kind, lines, nowLines, proposedLines));
            at = end;
        }

        if (at < baseKeys.Length)
        {
            chunks.Add(Between(ChunkKind.Same, at, baseKeys.Length, left.Shift, right.Shift));
        }

        return chunks;
    }

    private static Chunk Between(ChunkKind kind, int start, int end, int shiftNow, int shiftProposed) =>
        new(
            kind,
            new LineRange(start, end),
            new LineRange(start + shiftNow, end + shiftNow),
            new LineRange(start + shiftProposed, end + shiftProposed)
        );

    /// <summary>Which runs belong to one chunk.</summary>
    private enum Reach
    {
        Touching,

        /// <summary>Those with a line of the base in common.</summary>
        Shared,

        /// <summary>Those that add something at its start and replace nothing.</summary>
        Added,
    }

    private sealed class Side(IReadOnlyList<Run> runs)
    {
        private int _next;

        /// <summary>From a place in the base to the same place on this side, after all runs taken.</summary>
        public int Shift { get; private set; }

        public bool HasNext => _next < runs.Count;

        public int NextStart => HasNext ? runs[_next].Before : int.MaxValue;

        public bool OnlyAddsAt(int place) => HasNext && runs[_next].Before == place && runs[_next].BeforeEnd == place;

        /// <summary>Takes the next run where it belongs to the chunk so far.</summary>
        public bool Take(Reach reach, int start, ref int end)
        {
            var belongs = reach switch
            {
                Reach.Added => OnlyAddsAt(start),
                Reach.Shared => NextStart < end || NextStart == start && end == start,
                _ => NextStart <= end,
            };
            if (!belongs)
            {
                return false;
            }

            end = Math.Max(end, runs[_next].BeforeEnd);
            Shift = runs[_next].AfterEnd - runs[_next].BeforeEnd;
            _next++;
            return true;
        }
    }
}

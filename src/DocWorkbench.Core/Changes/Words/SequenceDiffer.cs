using DiffPlex;

namespace DocWorkbench.Core.Changes.Words;

/// <summary>The differing runs of two sequences, in bounded time.</summary>
internal static class SequenceDiffer
{
    // Myers' algorithm takes length times differences: above this the sequences are first cut at what both have exactly once.
    private const int DirectLength = 2_500;
    private const int MaximumCuts = 8;

    public static (List<Run> Runs, bool Limited) Compare(string[] before, string[] after)
    {
        var runs = new List<Run>();
        var limited = Compare(before, after, new Run(0, before.Length, 0, after.Length), runs, MaximumCuts);
        return (runs, limited);
    }

    private static bool Compare(string[] before, string[] after, Run all, List<Run> runs, int cutsLeft)
    {
        var rest = Trim(before, after, all);
        if (rest.Before == rest.BeforeEnd || rest.After == rest.AfterEnd)
        {
            if (rest.Length > 0)
            {
                runs.Add(rest);
            }

            return false;
        }

        if (rest.Length <= DirectLength)
        {
            AddDirect(before[rest.Before..rest.BeforeEnd], after[rest.After..rest.AfterEnd], rest, runs);
            return false;
        }

        var cuts = cutsLeft > 0 ? UniqueAnchors.Find(before, after, rest, i => before[i].Length) : [];
        if (cuts.Count == 0)
        {
            runs.Add(rest);
            return true;
        }

        var (b, a, limited) = (rest.Before, rest.After, false);
        foreach (var (cutBefore, cutAfter) in cuts)
        {
            limited |= Compare(before, after, new Run(b, cutBefore, a, cutAfter), runs, cutsLeft - 1);
            (b, a) = (cutBefore + 1, cutAfter + 1);
        }

        return limited | Compare(before, after, new Run(b, rest.BeforeEnd, a, rest.AfterEnd), runs, cutsLeft - 1);
    }

    private static Run Trim(string[] before, string[] after, Run run)
    {
        var (b, bEnd, a, aEnd) = run;
        while (b < bEnd && a < aEnd && before[b] == after[a])
        {
            (b, a) = (b + 1, a + 1);
        }

        while (b < bEnd && a < aEnd && before[bEnd - 1] == after[aEnd - 1])
        {
            (bEnd, aEnd) = (bEnd - 1, aEnd - 1);
        }

        return new Run(b, bEnd, a, aEnd);
    }

    private static void AddDirect(string[] before, string[] after, Run place, List<Run> runs)
    {
        var diff = Differ.Instance.CreateDiffs("b", "a", ignoreWhiteSpace: false, ignoreCase: false, new GivenPieces(before, after));
        foreach (var block in diff.DiffBlocks)
        {
            var (b, a) = (block.DeleteStartA, block.InsertStartB);
            runs.Add(new Run(b, b + block.DeleteCountA, a, a + block.InsertCountB).Shifted(place.Before, place.After));
        }
    }

    // The differ asks for the pieces of each side by its text; here the texts are only names of the sides.
    private sealed class GivenPieces(string[] before, string[] after) : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => text == "b" ? before : after;
    }
}

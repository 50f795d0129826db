namespace DocWorkbench.Core.Changes.Words;

/// <summary>Pairs the elements of two sequences, in order, so that the scores of the pairs sum up to the most.</summary>
internal static class OrderedPairing
{
    /// <param name="score">0 for two elements that must not be paired.</param>
    public static List<(int Before, int After)> Find(int rows, int columns, Func<int, int, double> score)
    {
        var steps = new byte[rows, columns];
        var above = new double[columns + 1];
        var current = new double[columns + 1];
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                var (best, step) = above[j + 1] >= current[j] ? (above[j + 1], (byte)1) : (current[j], (byte)2);
                if (score(i, j) is var gain and > 0 && above[j] + gain >= best)
                {
                    (best, step) = (above[j] + gain, 3);
                }

                (current[j + 1], steps[i, j]) = (best, step);
            }

            (above, current) = (current, above);
            current[0] = 0;
        }

        var pairs = new List<(int, int)>();
        for (var (i, j) = (rows - 1, columns - 1); i >= 0 && j >= 0; )
        {
            if (steps[i, j] == 3)
            {
                pairs.Add((i, j));
            }

            (i, j) = steps[i, j] switch
            {
                3 => (i - 1, j - 1),
                1 => (i - 1, j),
                _ => (i, j - 1),
            };
        }

        pairs.Reverse();
        return pairs;
    }
}

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>Sets blocks that share few words side by side where one plainly took the other's place.</summary>
internal static class LeftoverPairer
{
    /// <param name="mayPair">Whether the one may be said to have taken the other's place.</param>
    public static void Pair(int[] partners, int afterLength, Func<int, int, bool> mayPair)
    {
        var (i, j) = (0, 0);
        while (i < partners.Length)
        {
            if (partners[i] >= 0)
            {
                j = partners[i++] + 1;
                continue;
            }

            var end = i;
            while (end < partners.Length && partners[end] < 0)
            {
                end++;
            }

            var count = end - i;
            var afterEnd = end < partners.Length ? partners[end] : afterLength;
            if (count == afterEnd - j && Enumerable.Range(0, count).All(k => mayPair(i + k, j + k)))
            {
                for (var k = 0; k < count; k++)
                {
                    partners[i + k] = j + k;
                }
            }

            i = end;
        }
    }
}

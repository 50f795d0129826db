using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>Sets blocks that share few words side by side where one plainly took the other's place.</summary>
internal static class LeftoverPairer
{
    public static void Pair(
        ComparedUnit[] before,
        ComparedUnit[] after,
        int[] partners,
        Func<int, bool> isMovedBefore,
        Func<int, bool> isMovedAfter
    )
    {
        var (i, j) = (0, 0);
        while (i < before.Length)
        {
            if (partners[i] >= 0)
            {
                j = partners[i++] + 1;
                continue;
            }

            var end = i;
            while (end < before.Length && partners[end] < 0)
            {
                end++;
            }

            var count = end - i;
            var afterEnd = end < before.Length ? partners[end] : after.Length;
            if (count == afterEnd - j && Enumerable.Range(0, count).All(k => FitsAt(i + k, j + k)))
            {
                for (var k = 0; k < count; k++)
                {
                    partners[i + k] = j + k;
                }
            }

            i = end;
        }

        bool FitsAt(int b, int a) =>
            before[b].Kind is not (UnitKind.FrontMatter or UnitKind.Definitions)
            && UnitSimilarity.AreCompatible(before[b].Kind, after[a].Kind)
            && !isMovedBefore(b)
            && !isMovedAfter(a);
    }
}

using System.Globalization;

namespace DocWorkbench.Core.Materials.Pdf;

/// <summary>Page numbers as a reader says them: "page 3", "pages 3–7 and 9".</summary>
internal static class PageList
{
    public static string Of(IReadOnlyList<int> pages)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var page in pages)
        {
            if (runs.Count > 0 && runs[^1].Last == page - 1)
            {
                runs[^1] = (runs[^1].First, page);
            }
            else
            {
                runs.Add((page, page));
            }
        }

        var parts = runs.Select(r => r.First == r.Last ? Text(r.First) : $"{Text(r.First)}–{Text(r.Last)}").ToList();
        var list = parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";
        return pages.Count == 1 ? $"page {list}" : $"pages {list}";
    }

    private static string Text(int page) => page.ToString(CultureInfo.InvariantCulture);
}

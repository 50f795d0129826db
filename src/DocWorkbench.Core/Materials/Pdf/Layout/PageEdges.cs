using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Materials.Pdf.Layout;

/// <summary>Finds what stands at the edge of page after page: headers, footers and page numbers.</summary>
internal static partial class PageEdges
{
    /// <summary>The share of a page's height in which its edges lie.</summary>
    private const double Edge = 0.12;

    /// <summary>Rows of text at each edge that may belong to it.</summary>
    private const int Rows = 3;

    private const double SameRow = 3;

    /// <summary>Of the size most text has.</summary>
    private const double HeadingSize = 1.15;

    /// <summary>The lines that repeat, of all pages.</summary>
    public static HashSet<TextLine> Find(IReadOnlyList<IReadOnlyList<TextLine>> pages)
    {
        var edges = pages
            .SelectMany(p => p)
            .Where(l => l.IsPageEdge)
            .ToHashSet(ReferenceEqualityComparer.Instance as IEqualityComparer<TextLine>);
        var candidates = pages.SelectMany(p => AtEdge([.. p.Where(l => l.Direction == 0)])).ToList();
        var body = BodySize(pages);
        var needed = Math.Max(2, (int)Math.Ceiling(pages.Count * 0.3));
        foreach (var alike in candidates.GroupBy(l => (Form(l.Text), Math.Round(l.Y / SameRow))))
        {
            var on = alike.Select(l => l.Page).Distinct().Count();
            if (on >= needed && (pages.Count > 2 || PageNumber().IsMatch(alike.First().Text)) && !AreHeadings([.. alike], body))
            {
                edges.UnionWith(alike);
            }
        }

        return edges;
    }

    // The rows nearest to the top and the bottom, as long as they lie in the margin.
    private static IEnumerable<TextLine> AtEdge(List<TextLine> lines)
    {
        var rows = lines.Select(l => Math.Round(l.Y / SameRow)).Distinct().Order().ToList();
        var outer = rows.Take(Rows).Concat(rows.TakeLast(Rows)).ToHashSet();
        return lines.Where(l => l.Height is < Edge or > 1 - Edge && outer.Contains(Math.Round(l.Y / SameRow)));
    }

    // Of many chapters that each begin a page: "3 Install", "4 Install". Only a page number is never said twice either.
    private static bool AreHeadings(List<TextLine> alike, double body) =>
        alike[0].Size >= body * HeadingSize
        && !PageNumber().IsMatch(alike[0].Text)
        && alike.Select(l => l.Text).Distinct(StringComparer.Ordinal).Count() == alike.Count;

    private static double BodySize(IEnumerable<IReadOnlyList<TextLine>> pages) =>
        pages.SelectMany(p => p).GroupBy(l => l.Size).OrderByDescending(g => g.Sum(l => l.Text.Length)).Select(g => g.Key).FirstOrDefault();

    private static string Form(string text) => Digits().Replace(text, "#").Trim();

    [GeneratedRegex(@"\d+|(?<=^|\s|\()[ivxlc]{1,6}(?=$|\s|\))")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\W*(\p{L}{1,10}\W*)?\d{1,4}(\W*(of|von|de|/|\|)\W*\d{1,4})?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();
}

using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Cleaning;

/// <summary>Takes out the list of the page's own headings, "In this article", known by its links that all stay on the page.</summary>
internal static class OutlineRemover
{
    public static void Remove(IElement root, RemovalLedger ledger)
    {
        var headings = root.Elements()
            .Where(element => element.LocalName is "h1" or "h2" or "h3" or "h4")
            .Select(heading => heading.FoldedText().TrimEnd('¶', '#', ' '))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var list in root.Elements().Where(e => e.LocalName is "ul" or "ol"))
        {
            if (!root.Contains(list) || list.ParentElement?.Closest("ul,ol,table") is not null)
            {
                continue;
            }

            var links = list.QuerySelectorAll("a[href]").ToList();
            var known = links.Count(link => IsOnPage(link) && headings.Contains(link.FoldedText()));
            if (links.Count >= 2 && known * 10 >= links.Count * 8 && ChromeRemover.LinkShare(list) > 0.8)
            {
                RemoveLabel(list, ledger);
                ledger.Remove(list, RemovalLedger.Navigation);
            }
        }
    }

    private static bool IsOnPage(IElement link) => (link.GetAttribute("href") ?? "").Contains('#', StringComparison.Ordinal);

    private static void RemoveLabel(IElement list, RemovalLedger ledger)
    {
        if (
            list.PreviousElementSibling is { } label
            && label.TextLength() <= 40
            && (label.IsHeading() && !label.Is("h1") || label.Is("p", "div", "strong", "span"))
        )
        {
            ledger.Remove(label, RemovalLedger.Navigation);
        }
    }
}

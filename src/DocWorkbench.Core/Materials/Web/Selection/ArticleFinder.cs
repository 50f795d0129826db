using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace DocWorkbench.Core.Materials.Web.Selection;

/// <summary>Finds the article on a page that does not say where it is, by the weight of its paragraphs.</summary>
internal static class ArticleFinder
{
    // Never asked for: the reader wants an address to tell links on the page from links away.
    private const string Address = "https://page.invalid/page";

    /// <param name="page">Changed on the way.</param>
    public static IElement? Find(IHtmlDocument page, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        KeepAttributes(page);
        IElement? found = null;
        using var reader = new Reader(Address, page) { KeepClasses = true, DisableJSONLD = true };
        reader.AddCustomOperationEnd(article => found = article);
        _ = reader.GetArticle();
        if (found is not null)
        {
            RestoreAttributes(found);
        }

        return found;
    }

    private static void KeepAttributes(IHtmlDocument page)
    {
        foreach (var link in page.QuerySelectorAll("a[href]"))
        {
            link.SetAttribute(Mark.Href, link.GetAttribute("href"));
        }

        foreach (var image in page.QuerySelectorAll("img[src]"))
        {
            image.SetAttribute(Mark.Source, image.GetAttribute("src"));
        }

        foreach (var table in page.QuerySelectorAll("table[border]"))
        {
            table.SetAttribute(Mark.Border, table.GetAttribute("border"));
        }
    }

    private static void RestoreAttributes(IElement article)
    {
        foreach (var link in article.QuerySelectorAll($"a[{Mark.Href}]"))
        {
            link.SetAttribute("href", link.GetAttribute(Mark.Href));
        }

        foreach (var image in article.QuerySelectorAll($"img[{Mark.Source}]"))
        {
            image.SetAttribute("src", image.GetAttribute(Mark.Source));
        }

        foreach (var table in article.QuerySelectorAll($"table[{Mark.Border}]"))
        {
            table.SetAttribute("border", table.GetAttribute(Mark.Border));
        }
    }
}

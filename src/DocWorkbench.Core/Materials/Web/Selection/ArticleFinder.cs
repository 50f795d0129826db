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
        foreach (var element in page.Elements())
        {
            if (Kept(element) is var (name, mark) && element.GetAttribute(name) is { } value)
            {
                element.SetAttribute(mark, value);
            }
        }
    }

    private static void RestoreAttributes(IElement article)
    {
        foreach (var element in article.Elements())
        {
            if (Kept(element) is var (name, mark) && element.GetAttribute(mark) is { } value)
            {
                element.SetAttribute(name, value);
            }
        }
    }

    private static (string Name, string Mark)? Kept(IElement element) =>
        element.LocalName switch
        {
            "a" => ("href", Mark.Href),
            "img" => ("src", Mark.Source),
            "table" => ("border", Mark.Border),
            _ => null,
        };
}

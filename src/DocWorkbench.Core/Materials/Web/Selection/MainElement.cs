using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Selection;

/// <summary>Finds the element a page itself declares to be its main content.</summary>
internal static class MainElement
{
    private const int LeastText = 140;

    public static IElement? Of(IElement body)
    {
        var mains = Outermost(body, "main,[role=main]");
        var main = mains.Count == 0 ? null : mains.MaxBy(element => element.TextLength());
        var articles = Outermost(main ?? body, "article,[itemprop=articleBody]");
        var article = articles.MaxBy(element => element.TextLength());
        var within = main ?? body;
        // Many articles are a list of teasers, and a list's longest entry is not the page.
        var chosen = article is not null && article.TextLength() >= within.TextLength() * (main is null ? 0.4 : 0.6) ? article : main;
        return chosen is not null && chosen.TextLength() >= LeastText ? chosen : null;
    }

    private static List<IElement> Outermost(IElement root, string selector) =>
        [
            .. root.QuerySelectorAll(selector)
                .Where(element => element.ParentElement?.Closest(selector) is not { } outer || !root.Contains(outer) || outer == root),
        ];
}

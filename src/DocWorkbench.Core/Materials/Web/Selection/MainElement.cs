using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Selection;

/// <summary>Finds the element a page itself declares to be its main content.</summary>
internal static class MainElement
{
    private const int LeastText = 140;

    public static IElement? Of(IElement body)
    {
        var mains = Outermost(body, IsMain);
        var main = mains.Count == 0 ? null : mains.MaxBy(element => element.TextLength());
        var articles = Outermost(main ?? body, IsArticle);
        var article = articles.MaxBy(element => element.TextLength());
        var within = main ?? body;
        // Many articles are a list of teasers, and a list's longest entry is not the page.
        var chosen = article is not null && article.TextLength() >= within.TextLength() * (main is null ? 0.4 : 0.6) ? article : main;
        return chosen is not null && chosen.TextLength() >= LeastText ? chosen : null;
    }

    private static bool IsMain(IElement element) => element.LocalName == "main" || element.GetAttribute("role") == "main";

    private static bool IsArticle(IElement element) => element.LocalName == "article" || element.GetAttribute("itemprop") == "articleBody";

    private static List<IElement> Outermost(IElement root, Func<IElement, bool> isOne)
    {
        var found = new List<IElement>();
        Gather(root);
        return found;

        void Gather(INode parent)
        {
            var children = parent.ChildNodes;
            for (var i = 0; i < children.Length; i++)
            {
                if (children[i] is IElement element && isOne(element))
                {
                    found.Add(element);
                }
                else
                {
                    Gather(children[i]);
                }
            }
        }
    }
}

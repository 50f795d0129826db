using AngleSharp.Dom;
using DocWorkbench.Core.Materials.Web.Cleaning;

namespace DocWorkbench.Core.Materials.Web.Selection;

/// <summary>Takes off a story what only leads to other stories: lists of links, and links that stand on a line of their own.</summary>
internal static class FurtherReading
{
    private const int LongestBlock = 2_000;
    private const int LongestLabel = 60;
    private const int ShortestProse = 60;

    // Titles of stories are sentences; shorter links are an index, which an author may have written.
    private const int TitleLength = 20;
    private const double NearlyAll = 0.7;

    public static void Remove(IElement article)
    {
        foreach (var block in article.Elements().Where(MayLead))
        {
            if (block.HoldsMoreTextThan(LongestBlock * 2) || !article.Contains(block))
            {
                continue;
            }

            if (IsListOfLinks(block, article) || IsLineOfOneLink(block))
            {
                RemoveLabelBefore(block, article);
                block.Remove();
            }
        }
    }

    private static bool MayLead(IElement element) =>
        element.LocalName
            is "ul"
                or "ol"
                or "dl"
                or "div"
                or "section"
                or "aside"
                or "p"
                or "blockquote"
                or "table"
                or "h2"
                or "h3"
                or "h4"
                or "h5";

    private static bool IsListOfLinks(IElement block, IElement article)
    {
        if (!block.Is("ul", "ol", "dl", "div", "section", "aside", "table") || block.Holds("h1", "pre", "img", "figure"))
        {
            return false;
        }

        var links = block.QuerySelectorAll("a[href]").Where(link => link.TextLength() > 0).ToList();
        return links.Count >= 2
            && links.Average(link => link.TextLength()) >= TitleLength
            && links.All(link => !IsOnPage(link))
            && ChromeRemover.LinkShare(block) >= NearlyAll
            && !IsAlone(block, article)
            && !block.Descendants<IText>().Any(text => ElementWords.FoldedLength(text.Data) >= ShortestProse && !text.IsInside("a"));
    }

    // A page that is a list of links has nothing else to say.
    private static bool IsAlone(IElement block, IElement article) => block.TextLength() * 2 > article.TextLength();

    private static bool IsOnPage(IElement link) => link.GetAttribute("href") is ['#', ..];

    // "Read more: Another story altogether", whatever the language: nothing, or a word or three and a colon, and one link to the line's end.
    private static bool IsLineOfOneLink(IElement line)
    {
        if (!line.Is("p", "div", "blockquote") && !line.IsHeading() || line.IsInside("li", "td", "th", "dd") || line.Holds("img"))
        {
            return false;
        }

        var links = line.QuerySelectorAll("a[href]");
        if (links.Length != 1 || IsOnPage(links[0]))
        {
            return false;
        }

        var text = line.FoldedText();
        if (links[0].FoldedText() is not { Length: >= 20 } words || !text.EndsWith(words, StringComparison.Ordinal) || text.Length > 200)
        {
            return false;
        }

        var label = text[..^words.Length].TrimEnd();
        return label is [.., ':'] && label.Length <= 25 && label.Count(c => c == ' ') <= 2;
    }

    private static void RemoveLabelBefore(IElement block, IElement article)
    {
        if (
            block.PreviousElementSibling is { } label
            && label != article
            && label.TextLength() is > 0 and <= LongestLabel
            && (
                label.IsHeading() && !label.Is("h1")
                || label.FoldedText() is [.., ':']
                || label.ChildElementCount == 1 && label.FirstElementChild!.Is("strong", "b")
            )
            && !label.Holds("img")
        )
        {
            label.Remove();
        }
    }
}

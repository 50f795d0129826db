using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Selection;

/// <summary>Brings back the lead of a story: the sentences under its headline, which stand outside the box of its paragraphs.</summary>
internal static class LeadFinder
{
    private const int ShortestLead = 50;
    private const int LongestLead = 900;
    private const int MostPieces = 3;
    private const int ShortestStart = 60;

    /// <param name="body">The page without its furniture, whole.</param>
    /// <param name="article">What was found in a copy of it.</param>
    public static void Restore(IElement body, IElement article)
    {
        var starts = Pieces(article).Select(piece => piece.FoldedText()).Where(text => text.Length >= ShortestStart).Take(3).ToHashSet();
        if (starts.Count == 0)
        {
            return;
        }

        var known = Squeezed(article.TextContent);
        var lead = new List<IElement>();
        var isBelowHeadline = false;
        foreach (var element in body.Descendants<IElement>())
        {
            if (element.LocalName == "h1")
            {
                isBelowHeadline = true;
                lead.Clear();
            }

            if (!isBelowHeadline || !IsPiece(element))
            {
                continue;
            }

            var text = element.FoldedText();
            if (starts.Contains(text))
            {
                Insert(lead, article);
                return;
            }

            if (text.Length is >= ShortestLead and <= LongestLead && IsProse(element) && !IsKnown(text, known))
            {
                lead.Add(element);
            }

            // So much between headline and story is another story.
            if (lead.Count > MostPieces)
            {
                return;
            }
        }
    }

    // The article may lack a few words of it, at its beginning or at its end, but hardly at both.
    private static bool IsKnown(string text, string known)
    {
        var bare = Squeezed(text);
        var length = Math.Min(bare.Length, 40);
        return known.Contains(bare[..length], StringComparison.Ordinal) || known.Contains(bare[^length..], StringComparison.Ordinal);
    }

    private static string Squeezed(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static IEnumerable<IElement> Pieces(IElement root) => root.Descendants<IElement>().Where(IsPiece);

    private static bool IsPiece(IElement element) =>
        (element.Is("p", "div", "blockquote", "section", "span") || element.IsHeading())
        && !element.Children.Any(child => child.IsBlock())
        && !(
            element.LocalName == "span"
            && element.ParentElement?.ChildNodes.OfType<IText>().Any(text => text.Data.Trim().Length > 0) == true
        )
        && !element.IsInside("p", "figure", "figcaption", "li", "td", "a", "h1", "h2", "h3", "pre");

    private static bool IsProse(IElement element) =>
        element.QuerySelectorAll("a").Sum(link => link.TextLength()) * 3 < element.TextLength();

    private static void Insert(List<IElement> lead, IElement article)
    {
        for (var i = lead.Count - 1; i >= 0; i--)
        {
            if (article.Owner is { } page && page.CreateElement("p") is { } line)
            {
                foreach (var node in lead[i].ChildNodes)
                {
                    line.AppendChild(page.Import(node, deep: true));
                }

                article.InsertBefore(line, article.FirstChild);
            }
        }
    }
}

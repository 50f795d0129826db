using System.Collections.Frozen;
using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Selection;

/// <summary>
/// Takes off an article what its site strews into it: the word "Advertisement", links to further stories on lines of their own, credits
/// of pictures, and at the end a line that announces what was already left out.
/// </summary>
internal static class LooseEnds
{
    private static readonly FrozenSet<string> Advertisement =
        "advertisement advertising ad sponsored anzeige werbung reklama publicidad publicité pubblicità advertentie annons"
            .Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private const int ShortLine = 120;
    private const int LongestElement = 1_000;

    public static void Remove(IElement article)
    {
        FurtherReading.Remove(article);
        PictureCredits.Remove(article);
        foreach (var element in article.Elements())
        {
            if (
                !element.HoldsMoreTextThan(LongestElement)
                && article.Contains(element)
                && IsStrewn(element)
                && !element.Holds("img", "pre", "table", "p", "ul")
            )
            {
                element.Remove();
            }
        }

        foreach (
            var picture in article
                .Elements()
                .Where(element => element.LocalName == "img" && IsAdvertisement(element.GetAttribute("alt") ?? "-"))
        )
        {
            if (!string.IsNullOrWhiteSpace(picture.GetAttribute("alt")))
            {
                picture.Remove();
            }
        }

        while (LastPiece(article) is { } last && IsLeftHanging(last))
        {
            last.Remove();
        }
    }

    private static bool IsStrewn(IElement line)
    {
        var text = line.FoldedText();
        if (text.Length is 0 or > ShortLine * 2)
        {
            return false;
        }

        return text.Length <= 40 && StandsAlone(line) && text.Split(' ').All(IsAdvertisement);
    }

    private static bool IsAdvertisement(string word) =>
        word.Trim('-', '–', '*', ':') is var bare && (bare.Length == 0 || Advertisement.Contains(bare));

    // A word inside a sentence, and code anywhere, is the author's.
    private static bool StandsAlone(IElement line) =>
        !line.Is("code", "pre", "kbd", "samp")
        && !line.IsInside("code", "pre")
        && (line.IsBlock() || line.Parent?.ChildNodes.OfType<IText>().All(text => string.IsNullOrWhiteSpace(text.Data)) == true);

    private static IElement? LastPiece(IElement article)
    {
        IElement? at = article;
        while (at is not null)
        {
            var last = at.Children.LastOrDefault(child =>
                child.TextLength() > 0 || child.QuerySelector("img") is not null || child.LocalName == "img"
            );
            if (last is null || last.NextSiblingsText() > 0)
            {
                return at == article || last is not null ? null : at;
            }

            if (!last.Is("div", "section", "article", "span") || last.Children.Length == 0)
            {
                return last;
            }

            at = last;
        }

        return null;
    }

    private static int NextSiblingsText(this IElement element)
    {
        var length = 0;
        for (var next = element.NextSibling; next is not null; next = next.NextSibling)
        {
            length += next is IText text ? ElementWords.FoldedLength(text.Data) : 0;
        }

        return length;
    }

    // What announces something that never comes was the heading of chrome.
    private static bool IsLeftHanging(IElement last) =>
        (last.IsHeading() || last.Is("p", "div", "strong"))
        && !last.Holds("img")
        && last.FoldedText() is [.., ':'] and { Length: <= ShortLine };
}

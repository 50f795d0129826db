using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Selection;

/// <summary>
/// Takes off a story the lines that name who made a picture, with the caption they end: such a caption came with the picture from its
/// agency and is not the story's text.
/// </summary>
internal static class PictureCredits
{
    private static readonly string[] Starts =
    [
        "©",
        "(c) ",
        "foto:",
        "photo:",
        "bild:",
        "image:",
        "credit:",
        "credits:",
        "picture:",
        "photograph:",
        "quelle:",
        "fotos:",
        "crédits",
        "photo by",
        "image source",
        "bildquelle",
        "bildnachweis",
        "bildrechte",
        "foto ©",
        "bild ©",
        "grafik:",
        "copyright",
    ];

    private static readonly string[] Inside =
    [
        "©",
        "foto:",
        "fotos:",
        "photo:",
        "photo by ",
        "bild:",
        "bildquelle",
        "quelle:",
        "credit:",
        "getty images",
        "shutterstock",
        "picture alliance",
        "imago",
        "/dpa",
        "/afp",
        "/ap photo",
        "afp /",
        "reuters",
        "istock",
        "stock.adobe",
        "pixabay",
        "unsplash",
    ];

    private const int LongestCaption = 400;
    private const int LongestCredit = 120;

    public static void Remove(IElement article)
    {
        foreach (var element in article.Elements().Where(MayBeCaption))
        {
            if (!element.HoldsMoreTextThan(LongestCaption * 3) && article.Contains(element) && IsCaptionWithCredit(element))
            {
                element.Remove();
            }
        }
    }

    private static bool MayBeCaption(IElement element) =>
        element.LocalName is "figcaption" or "p" or "div" or "span" or "small" or "em" or "cite" or "strong";

    private static bool IsCaptionWithCredit(IElement element)
    {
        var isNamed =
            element.LocalName == "figcaption"
            || element.ClassName is { } names
                && (
                    names.Contains("caption", StringComparison.OrdinalIgnoreCase)
                    || names.Contains("imagedescription", StringComparison.OrdinalIgnoreCase)
                    || names.Contains("bildunterschrift", StringComparison.OrdinalIgnoreCase)
                );
        if (!isNamed && (element.IsBlock() ? !IsLine(element) : !LineBesidePicture(element)))
        {
            return false;
        }

        var text = element.FoldedText();
        return text.Length > 0
            && (
                isNamed
                    ? text.Length <= LongestCaption && Inside.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))
                    : text.Length <= LongestCredit
                        && Starts.Any(word => text.TrimStart('(').StartsWith(word, StringComparison.OrdinalIgnoreCase))
            );
    }

    private static bool IsLine(IElement element) => !element.Holds("img", "pre", "table", "p", "ul", "div");

    private static bool LineBesidePicture(IElement element) =>
        element.Parent?.ChildNodes.OfType<IText>().All(text => string.IsNullOrWhiteSpace(text.Data)) == true
        && !element.Holds("img", "code")
        && !element.IsInside("code", "pre");
}

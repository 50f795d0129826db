using AngleSharp.Dom;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Materials.Web;

/// <summary>Counts the characters of text on a page, white space aside, whether they are read or not.</summary>
internal static class PageCount
{
    public static int Of(IElement body) =>
        body.Descendants()
            .Sum(node =>
                node switch
                {
                    IText { Parent: not IElement { LocalName: "script" or "style" } } text => LetterCount.Of(text.Data),
                    IElement { LocalName: "img" } picture => LetterCount.Of(picture.GetAttribute("alt") ?? ""),
                    _ => 0,
                }
            );
}

using AngleSharp.Dom;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Web.Tree;

/// <summary>A heading's words without the sign that links to it, and the id by which it can be found.</summary>
internal static class HeadingText
{
    private static readonly string[] Signs =
    [
        "",
        "#",
        "¶",
        "§",
        "🔗",
        "∞",
        "link",
        "permalink",
        "anchor",
        "[edit]",
        "edit",
        "copy link",
        "​",
    ];

    public static InlineText Read(IElement heading, InlineReader inlines)
    {
        foreach (var link in heading.QuerySelectorAll("a,span.mw-editsection,button").ToList())
        {
            if (heading.Contains(link) && IsSign(link, heading))
            {
                link.Remove();
            }
        }

        var line = new InlineWriter();
        inlines.ReadChildren(heading, line);
        var text = line.ToInlineText();
        // A heading stands on one line.
        return new InlineText(text.Markdown.Replace("\\\n", " ", StringComparison.Ordinal), text.Plain.Replace('\n', ' '));
    }

    public static string? AnchorOf(IElement heading)
    {
        var id =
            heading.Id
            ?? heading.QuerySelector("[id],a[name]") switch
            {
                { Id: { Length: > 0 } inner } => inner,
                { } named => named.GetAttribute("name"),
                null => null,
            }
            ?? SectionIdOf(heading);
        return id is { Length: > 0 and <= 200 } ? "#" + id : null;
    }

    private static string? SectionIdOf(IElement heading) =>
        heading.ParentElement is { LocalName: "section" or "div" or "article", Id: { Length: > 0 } id } around
        && around.FirstElementChild == heading
            ? id
            : null;

    private static bool IsSign(IElement link, IElement heading)
    {
        var text = link.FoldedText().ToLowerInvariant();
        return link.QuerySelector("img") is null
            && (
                Signs.Contains(text) && link.TextLength() < heading.TextLength()
                || link.ClassList.Any(name => name is "headerlink" or "mw-editsection" or "anchorjs-link" or "hash-link" or "header-anchor")
                    && text.Length <= 30
                    && text.Length < heading.TextLength()
            );
    }
}

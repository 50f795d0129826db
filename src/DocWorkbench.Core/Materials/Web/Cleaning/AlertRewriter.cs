using System.Collections.Frozen;
using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Cleaning;

/// <summary>Turns the notes, tips and warnings of the known page generators into quotations that bear their label.</summary>
internal static class AlertRewriter
{
    private static readonly FrozenDictionary<string, string> Labels = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["note"] = "NOTE",
        ["info"] = "NOTE",
        ["information"] = "NOTE",
        ["tip"] = "TIP",
        ["hint"] = "TIP",
        ["success"] = "TIP",
        ["important"] = "IMPORTANT",
        ["warning"] = "WARNING",
        ["warn"] = "WARNING",
        ["attention"] = "WARNING",
        ["caution"] = "CAUTION",
        ["danger"] = "CAUTION",
        ["error"] = "CAUTION",
        ["seealso"] = "NOTE",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Boxes = (
        "alert admonition admonitionblock markdown-alert callout custom-block theme-admonition starlight-aside hint docs-alert "
        + "confluence-information-macro awsdocs-note awsdocs-tip awsdocs-warning awsdocs-important notecard"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static void Rewrite(IElement body)
    {
        foreach (var box in body.Elements().Where(IsBox))
        {
            if (body.Contains(box) && LabelOf(box) is { } label && box.TextLength() > 0)
            {
                Rewrite(box, label);
            }
        }
    }

    private static bool IsBox(IElement element) =>
        element.LocalName is "div" or "aside" or "section" or "blockquote" or "p" or "details" && HasSignOfBox(element);

    private static bool HasSignOfBox(IElement element) =>
        element.HasRole("note")
        || element.HasAttribute("data-callout")
        || element.ClassName is { Length: > 0 }
            && (
                element.ClassList.Any(name => Boxes.Contains(name))
                || element.ClassList is { Length: 1 } single && Labels.ContainsKey(single[0] ?? "")
            );

    private static string? LabelOf(IElement box)
    {
        var ownWords = box.ClassList.SelectMany(name => name.Split('-', '_')).Prepend(box.GetAttribute("data-callout") ?? "");
        return ownWords.Select(word => Labels.GetValueOrDefault(word)).FirstOrDefault(label => label is not null)
            ?? (TitleOf(box) is { } title ? Labels.GetValueOrDefault(title.FoldedText().TrimEnd(':')) : null)
            ?? (box.HasRole("note") ? "NOTE" : null);
    }

    private static IElement? TitleOf(IElement box)
    {
        var first = box.FirstElementChild;
        for (var depth = 0; depth < 4 && first is not null; depth++)
        {
            var text = first.FoldedText();
            var isTitle = first.ClassList.Any(name =>
                name.Contains("title", StringComparison.OrdinalIgnoreCase) || name.Contains("heading", StringComparison.OrdinalIgnoreCase)
            );
            if (text.Length is > 0 and <= 120 && (isTitle || Labels.ContainsKey(text.TrimEnd(':', ' '))))
            {
                return first;
            }

            first = text.Length == 0 ? first.NextElementSibling : first.FirstElementChild;
        }

        return null;
    }

    private static void Rewrite(IElement box, string label)
    {
        if (box.Owner is not { } page)
        {
            return;
        }

        var quote = page.CreateElement("blockquote");
        quote.SetAttribute(Mark.Label, label);
        if (box.Id is { Length: > 0 } id)
        {
            quote.Id = id;
        }

        if (TitleOf(box) is { } title)
        {
            KeepOwnTitle(title, quote, page);
            title.Remove();
        }

        // Asciidoctor and old Sphinx draw the box with a table of an icon and a text.
        if (box.QuerySelector("td.content") is { } content && box.QuerySelectorAll("table").Length == 1)
        {
            box = content.Closest("table") is { ParentElement: { } around } && box.Contains(around) ? Unwrap(box, content) : box;
        }

        while (box.FirstChild is { } child)
        {
            quote.AppendChild(child);
        }

        box.Parent?.ReplaceChild(quote, box);
    }

    private static IElement Unwrap(IElement box, IElement content)
    {
        var kept = content.ChildNodes.ToList();
        box.InnerHtml = "";
        foreach (var node in kept)
        {
            box.AppendChild(node);
        }

        return box;
    }

    private static void KeepOwnTitle(IElement title, IElement quote, IDocument page)
    {
        var text = title.FoldedText();
        if (Labels.ContainsKey(text.TrimEnd(':', ' ')))
        {
            return;
        }

        var line = page.CreateElement("p");
        var bold = page.CreateElement("strong");
        bold.TextContent = text;
        line.AppendChild(bold);
        quote.AppendChild(line);
    }
}

using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Code;

/// <summary>
/// Brings every generator's code block into one form, a pre that bears its language and holds one code with nothing but text, before
/// anything else judges the page: what picks the main content throws line tables and number columns away.
/// </summary>
internal static class CodeRewriter
{
    private const string Editors = ".cm-editor .cm-content,.cm-content[contenteditable],.cm-content[role=textbox],.CodeMirror-code";

    public static void Rewrite(IElement body)
    {
        foreach (var table in body.Elements().Where(e => e.LocalName == "table"))
        {
            if (body.Contains(table) && CodeTable.TextOf(table) is { } code)
            {
                var around = table.Closest("pre,figure.highlight") ?? table;
                Replace(around, code, CodeLanguage.Of(around) ?? CodeLanguage.Of(table));
            }
        }

        foreach (var block in body.Elements().Where(MayBeCode))
        {
            if (body.Contains(block) && !block.HasAttribute(Mark.Language) && IsBlockOfCode(block))
            {
                RemoveHeaderBefore(block);
                var language = CodeLanguage.Of(block);
                var label = GutterRemover.Clean(block);
                Replace(Outermost(block), CodeText.Of(block), language ?? label);
            }
        }
    }

    private static bool MayBeCode(IElement element) =>
        element.LocalName is "pre" or "code"
        || element.ClassName is { Length: > 0 } names
            && (names.Contains("cm-content", StringComparison.Ordinal) || names.Contains("CodeMirror-code", StringComparison.Ordinal))
            && element.Matches(Editors);

    private static bool IsBlockOfCode(IElement block) =>
        block.LocalName != "code"
            ? block.Closest("pre") is not { } outer || outer == block
            : block.Closest("pre") is null
                && block.QuerySelector("pre") is null
                && !block.HasAttribute(Mark.Language)
                && (
                    block.ClassList.Contains("block")
                    || block.TextContent.Trim().Contains('\n', StringComparison.Ordinal)
                    || block.QuerySelector("br") is not null
                )
                && KeepsWhiteSpace(block);

    private static bool KeepsWhiteSpace(IElement code) =>
        (code.GetAttribute("style") ?? "").Contains("pre", StringComparison.OrdinalIgnoreCase)
        || code.ClassList.Any(name =>
            name.StartsWith("language-", StringComparison.Ordinal)
            || name.StartsWith("lang-", StringComparison.Ordinal)
            || name is "hljs" or "whitespace-pre" or "block"
        )
        || code.ParentElement is { } parent
            && (parent.LocalName is "div" or "figure" or "td")
            && parent.TextLength() == code.TextLength()
            && (
                code.QuerySelector("br") is not null
                || parent.ClassList.Any(name =>
                    name.Contains("highlight", StringComparison.Ordinal) || name.Contains("code", StringComparison.Ordinal)
                )
            );

    // Some generators set a pre inside a code, which is no HTML, and the text must not become inline code.
    private static IElement Outermost(IElement block) =>
        block.ParentElement is { LocalName: "code" } code && code.TextLength() == block.TextLength() ? code : block;

    private static void RemoveHeaderBefore(IElement block)
    {
        var at = block;
        for (var up = 0; up < 3 && at is not null; up++, at = at.ParentElement)
        {
            if (at.PreviousElementSibling is { } header && IsHeader(header))
            {
                header.Remove();
                return;
            }

            if (at.PreviousElementSibling is not null || at.ParentElement is { ChildElementCount: > 2 })
            {
                return;
            }
        }
    }

    private static bool IsHeader(IElement element) =>
        element.Is("div", "header", "figcaption", "span", "p", "button")
        && element.TextLength() <= 60
        && (
            element.LocalName == "button"
            || element.QuerySelector("button,[role=button],clipboard-copy") is not null
            || element.ClassList.Any(name =>
                name.Replace("-", "", StringComparison.Ordinal).Contains("codeheader", StringComparison.OrdinalIgnoreCase)
            )
        )
        && element.QuerySelector("h1,h2,h3,h4,h5,h6,img,pre,table") is null;

    private static void Replace(IElement old, string code, string? language)
    {
        if (old.Owner is not { } page)
        {
            return;
        }

        var pre = page.CreateElement("pre");
        pre.SetAttribute(Mark.Language, language ?? "");
        if (old.Id is { Length: > 0 } id)
        {
            pre.Id = id;
        }

        var inner = page.CreateElement("code");
        inner.TextContent = code;
        pre.AppendChild(inner);
        old.Parent?.ReplaceChild(pre, old);
    }
}

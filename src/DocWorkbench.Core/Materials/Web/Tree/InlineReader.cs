using AngleSharp.Dom;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Web.Tree;

/// <summary>Reads the elements inside a line of text: emphasis, code, links, images.</summary>
internal sealed class InlineReader(LinkTargets targets)
{
    private readonly HashSet<string> _around = [];

    public void Read(INode node, InlineWriter writer)
    {
        switch (node)
        {
            case IText text:
                writer.AppendText(text.Data);
                break;
            case IElement element:
                ReadElement(element, writer);
                break;
            default:
                break;
        }
    }

    public void ReadChildren(INode parent, InlineWriter writer)
    {
        foreach (var child in parent.ChildNodes)
        {
            Read(child, writer);
        }
    }

    private void ReadElement(IElement element, InlineWriter writer)
    {
        switch (element.LocalName)
        {
            case "strong" or "b":
                Wrap(element, writer, "strong", "**", "**");
                break;
            case "em" or "i" or "cite" or "dfn" or "var":
                Wrap(element, writer, "em", "*", "*");
                break;
            case "del" or "s" or "strike":
                Wrap(element, writer, "del", "~~", "~~");
                break;
            case "sub" or "sup" or "kbd":
                Wrap(element, writer, element.LocalName, $"<{element.LocalName}>", $"</{element.LocalName}>");
                break;
            case "code" or "samp" or "tt":
                ReadCode(element, writer);
                break;
            case "a":
                ReadLink(element, writer);
                break;
            case "br":
                writer.Break();
                break;
            case "img":
                ReadImage(element, writer);
                break;
            case "q":
                writer.AppendRaw("\"", "\"");
                ReadChildren(element, writer);
                writer.AppendRaw("\"", "\"");
                break;
            case "wbr":
                break;
            case "math":
                writer.AppendText(element.GetAttribute("alttext") ?? element.FoldedText());
                break;
            default:
                ReadBox(element, writer);
                break;
        }
    }

    private void ReadBox(IElement element, InlineWriter writer)
    {
        if (SkippedElements.Contains(element))
        {
            return;
        }

        var isBox = element.IsBlock();
        if (isBox)
        {
            writer.Gap();
        }

        ReadChildren(element, writer);
        if (isBox)
        {
            writer.Gap();
        }
    }

    private void Wrap(IElement element, InlineWriter writer, string kind, string before, string after)
    {
        if (!_around.Add(kind))
        {
            ReadChildren(element, writer);
            return;
        }

        var inner = new InlineWriter();
        ReadChildren(element, inner);
        var text = inner.ToInlineText();
        // Marks around a picture alone or around several lines would show as asterisks.
        var wraps = !string.IsNullOrWhiteSpace(text.Plain);
        writer.AppendWrapped(wraps ? before : "", text, wraps ? after : "", inner.StartsWithGap, inner.EndsWithGap);
        _around.Remove(kind);
    }

    private void ReadCode(IElement element, InlineWriter writer)
    {
        var words = element.FoldedText();
        var raw = element.TextContent;
        var gapBefore = raw is [' ' or '\n' or '\t', ..];
        var gapAfter = raw is [.., ' ' or '\n' or '\t'];
        if (words.Length == 0)
        {
            return;
        }

        var code = new InlineText(Fence(words), words);
        var link = element.QuerySelector("a[href]");
        if (link is not null && link.TextLength() == ElementWords.FoldedLength(words) && _around.Add("a"))
        {
            var target = targets.Of(link.GetAttribute("href"));
            _around.Remove("a");
            code = target is null ? code : new InlineText($"[{code.Markdown}]({target})", words);
        }

        writer.AppendWrapped("", code, "", gapBefore, gapAfter);
    }

    private static string Fence(string words)
    {
        int longest = 0,
            run = 0;
        foreach (var c in words)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        var pad = words[0] == '`' || words[^1] == '`' ? " " : "";
        return fence + pad + words + pad + fence;
    }

    private void ReadLink(IElement element, InlineWriter writer)
    {
        var target = targets.Of(element.GetAttribute("href"));
        if (target is null || !_around.Add("a"))
        {
            ReadChildren(element, writer);
            return;
        }

        var inner = new InlineWriter();
        ReadChildren(element, inner);
        writer.AppendWrapped("[", inner.ToInlineText(), $"]({target})", inner.StartsWithGap, inner.EndsWithGap);
        _around.Remove("a");
    }

    private void ReadImage(IElement image, InlineWriter writer)
    {
        if (image.GetAttribute("width") is "1" or "0" || image.GetAttribute("height") is "1" or "0")
        {
            return;
        }

        var alt = ElementWords.Fold(image.GetAttribute("alt") ?? "");
        alt = alt.Length > 1000 ? alt[..1000] : alt;
        var source = targets.Of(image.GetAttribute("src")) ?? targets.Of(image.GetAttribute("data-src"));
        if (source is null)
        {
            writer.AppendText(alt);
            return;
        }

        var escaped = new System.Text.StringBuilder();
        MarkdownEscape.Append(
            escaped,
            alt.Replace("[", "(", StringComparison.Ordinal).Replace("]", ")", StringComparison.Ordinal),
            atLineStart: false
        );
        writer.AppendRaw($"![{escaped}]({source})", alt);
    }
}

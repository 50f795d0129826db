using System.Collections.Immutable;
using AngleSharp.Dom;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Web.Tree;

/// <summary>Reads blocks in document order; text between them becomes paragraphs.</summary>
internal sealed class BlockReader(BlockMap blocks, LinkTargets targets)
{
    private readonly InlineReader _inlines = new(targets);
    private string _anchor = "";
    private string? _link;
    private bool _hasTitle;

    public ImmutableArray<ContentNode> Read(IElement parent)
    {
        var into = new NodeCollector();
        ReadInto(parent, into);
        return into.ToImmutable(Flush);
    }

    private void ReadInto(IElement parent, NodeCollector into)
    {
        foreach (var child in parent.ChildNodes)
        {
            switch (child)
            {
                case IElement element when SkippedElements.Contains(element):
                    break;
                case IElement { LocalName: "br" }:
                    ReadBreak(into);
                    break;
                case IElement element when blocks.IsBlock(element):
                    into.Close(Flush);
                    ReadBlock(element, into);
                    into.Close(Flush);
                    break;
                default:
                    _inlines.Read(child, into.Line);
                    break;
            }
        }
    }

    // Two breaks in a row are how old pages separate paragraphs.
    private void ReadBreak(NodeCollector into)
    {
        if (into.Line.IsAfterBreak)
        {
            into.Close(Flush);
            return;
        }

        into.Line.Break();
    }

    private ContentNode? Flush(InlineWriter line)
    {
        var text = line.ToInlineText();
        if (text.IsBlank)
        {
            return null;
        }

        if (_link is { } target && !text.Markdown.Contains("](", StringComparison.Ordinal))
        {
            text = text with { Markdown = $"[{text.Markdown}]({target})" };
        }

        return new ParagraphNode(text) { Anchor = _anchor };
    }

    private void ReadBlock(IElement element, NodeCollector into)
    {
        var anchor = element.Id is { Length: > 0 and <= 200 } id ? "#" + id : _anchor;
        switch (element.LocalName)
        {
            case ['h', >= '1' and <= '6' and var level]:
                ReadHeading(element, level - '0', into);
                break;
            case "ul" or "ol" or "menu" or "dir":
                into.Add(ListReader.Read(element, this), anchor);
                break;
            case "li":
                into.Add(new ListNode(Ordered: false, Start: 1, [new ListEntry(Read(element))]), anchor);
                break;
            case "pre":
                into.Add(ReadCode(element), anchor);
                break;
            case "blockquote":
                into.Add(ReadQuote(element), anchor);
                break;
            case "table":
                ReadTable(element, into, anchor);
                break;
            case "hr":
                into.Add(new RuleNode(), anchor);
                break;
            case "dt" or "summary":
                ReadTerm(element, into, anchor);
                break;
            case "a":
                ReadLinkAround(element, into);
                break;
            default:
                ReadInto(element, into);
                break;
        }
    }

    private void ReadHeading(IElement heading, int level, NodeCollector into)
    {
        var text = HeadingText.Read(heading, _inlines);
        if (string.IsNullOrWhiteSpace(text.Plain))
        {
            into.Add(text.IsBlank ? null : new ParagraphNode(text), _anchor);
            return;
        }

        // A page that makes every chapter an h1 has one title all the same.
        level = level == 1 && _hasTitle ? 2 : level;
        _hasTitle |= level == 1;
        _anchor = HeadingText.AnchorOf(heading) ?? _anchor;
        into.Add(new HeadingNode(level, text), _anchor);
    }

    private static CodeNode? ReadCode(IElement pre)
    {
        var code = Code.CodeText.Of(pre);
        return code.Length == 0 ? null : new CodeNode(pre.GetAttribute(Mark.Language) is { Length: > 0 } language ? language : null, code);
    }

    private QuoteNode? ReadQuote(IElement quote)
    {
        var content = Read(quote);
        return content.IsEmpty ? null : new QuoteNode(quote.GetAttribute(Mark.Label), content);
    }

    private void ReadTable(IElement table, NodeCollector into, string anchor)
    {
        if (DataTable.IsLayout(table))
        {
            ReadInto(table, into);
            return;
        }

        if (table.Children.FirstOrDefault(child => child.LocalName == "caption") is { } caption)
        {
            ReadTerm(caption, into, anchor);
        }

        into.Add(TableReader.Read(table, this), anchor);
    }

    private void ReadTerm(IElement term, NodeCollector into, string anchor)
    {
        if (term.QuerySelector("h1,h2,h3,h4,h5,h6,ul,ol,pre,table") is not null)
        {
            ReadInto(term, into);
            return;
        }

        var line = new InlineWriter();
        _inlines.ReadChildren(term, line);
        var text = line.ToInlineText();
        var isPlain = text.Markdown.All(c => c != '*' && c != '\n') && !string.IsNullOrWhiteSpace(text.Plain);
        into.Add(text.IsBlank ? null : new ParagraphNode(isPlain ? text with { Markdown = $"**{text.Markdown}**" } : text), anchor);
    }

    private void ReadLinkAround(IElement link, NodeCollector into)
    {
        var outer = _link;
        _link = targets.Of(link.GetAttribute("href")) ?? outer;
        ReadInto(link, into);
        into.Close(Flush);
        _link = outer;
    }
}

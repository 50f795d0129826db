using System.Collections.Immutable;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Nodes one after the other, where lines of code and paragraphs of a quotation grow together.</summary>
internal sealed class NodeStack
{
    private readonly List<ContentNode> nodes = [];
    private readonly List<string> code = [];
    private readonly List<ContentNode> quote = [];
    private string codeAnchor = "";
    private string? label;

    public void Add(Flow flow)
    {
        switch (flow)
        {
            case { Kind: FlowKind.Code, Node: CodeNode line }:
                CloseQuote();
                codeAnchor = code.Count == 0 ? line.Anchor : codeAnchor;
                code.Add(line.Code);
                break;
            case { Kind: FlowKind.Quote, Node: ParagraphNode paragraph }:
                CloseCode();
                AddQuoted(paragraph);
                break;
            case { Node: { } node }:
                Add(node);
                break;
            default:
                // An empty paragraph parts blocks of code, but not a quotation.
                CloseCode();
                break;
        }
    }

    public void Add(ContentNode node)
    {
        CloseCode();
        CloseQuote();
        nodes.Add(node);
    }

    public ImmutableArray<ContentNode> Close()
    {
        CloseCode();
        CloseQuote();
        return [.. nodes];
    }

    private void AddQuoted(ParagraphNode paragraph)
    {
        if (AlertLabel.Of(paragraph.Text.Plain) is { } alert)
        {
            CloseQuote();
            label = alert;
            return;
        }

        quote.Add(paragraph);
    }

    private void CloseQuote()
    {
        if (quote.Count > 0 || label is not null)
        {
            nodes.Add(new QuoteNode(label, [.. quote]) { Anchor = quote.Count > 0 ? quote[0].Anchor : "" });
        }

        quote.Clear();
        label = null;
    }

    private void CloseCode()
    {
        var first = code.FindIndex(line => !string.IsNullOrWhiteSpace(line));
        if (first >= 0)
        {
            var last = code.FindLastIndex(line => !string.IsNullOrWhiteSpace(line));
            nodes.Add(new CodeNode(Language: null, string.Join('\n', code[first..(last + 1)])) { Anchor = codeAnchor });
        }

        code.Clear();
    }
}

using System.Collections.Immutable;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Web.Tree;

/// <summary>The blocks read so far at one level, and the line of text not yet closed.</summary>
internal sealed class NodeCollector
{
    private readonly ImmutableArray<ContentNode>.Builder _nodes = ImmutableArray.CreateBuilder<ContentNode>();

    public InlineWriter Line { get; private set; } = new();

    public void Add(ContentNode? node, string anchor)
    {
        if (node is not null)
        {
            _nodes.Add(node with { Anchor = anchor });
        }
    }

    public void Close(Func<InlineWriter, ContentNode?> flush)
    {
        if (!Line.IsEmpty && flush(Line) is { } node)
        {
            _nodes.Add(node);
        }

        Line = new InlineWriter();
    }

    public ImmutableArray<ContentNode> ToImmutable(Func<InlineWriter, ContentNode?> flush)
    {
        Close(flush);
        return _nodes.ToImmutable();
    }
}

using System.Collections.Immutable;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Pdf.Layout;

/// <summary>Paragraphs with bullets or numbers made into lists, nested by how far they are set in.</summary>
internal sealed class ListBuilder(List<ContentNode> nodes)
{
    private const double Aligned = 0.6;

    private readonly Stack<OpenList> open = new();

    public void Add(TextBlock block, string text, string anchor)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (ListMarks.Of(text) is { } mark && Enter(block, mark, anchor))
        {
            var content = ImmutableArray.CreateBuilder<ContentNode>();
            if (mark.Rest.Trim() is { Length: > 0 } rest)
            {
                content.Add(Prose.Paragraph(rest, anchor));
            }

            open.Peek().Entries.Add(content);
        }
        else
        {
            Place(block, Prose.Paragraph(text, anchor));
        }
    }

    public void AddCode(TextBlock block, string code, string anchor) =>
        Place(block, new CodeNode(Language: null, code) { Anchor = anchor });

    public void Close()
    {
        while (open.Count > 0)
        {
            Leave();
        }
    }

    // An entry belongs to the list whose marks stand where its own does; one set in further begins a list inside.
    private bool Enter(TextBlock block, ListMarks.ListMark mark, string anchor)
    {
        var (x, slack) = (block.First.X, Aligned * block.Size);
        while (open.TryPeek(out var inner) && inner.X > x + slack)
        {
            Leave();
        }

        if (open.TryPeek(out var list) && Math.Abs(list.X - x) <= slack)
        {
            if (list.Last is null == mark.Number is null && (mark.Number is null || mark.Number == list.Last + 1))
            {
                list.Last = mark.Number;
                return true;
            }

            Leave();
        }

        if (mark.Number is > 1)
        {
            Place(block, node: null);
            return false;
        }

        open.Push(new OpenList(x, mark.Number, anchor));
        return true;
    }

    // What is set in as far as an entry's words belongs to the entry.
    private void Place(TextBlock block, ContentNode? node)
    {
        while (open.TryPeek(out var list) && block.Left < list.X + (Aligned * block.Size))
        {
            Leave();
        }

        if (node is null)
        {
            return;
        }

        if (open.TryPeek(out var around) && around.Entries.Count > 0)
        {
            around.Entries[^1].Add(node);
        }
        else
        {
            nodes.Add(node);
        }
    }

    private void Leave()
    {
        var list = open.Pop();
        var node = new ListNode(list.Last is not null, 1, [.. list.Entries.Select(e => new ListEntry(e.ToImmutable()))])
        {
            Anchor = list.Anchor,
        };
        if (open.TryPeek(out var outer) && outer.Entries.Count > 0)
        {
            outer.Entries[^1].Add(node);
        }
        else
        {
            nodes.Add(node);
        }
    }

    private sealed class OpenList(double x, int? last, string anchor)
    {
        public double X { get; } = x;

        public string Anchor { get; } = anchor;

        /// <summary>The number of the last entry; null for bullets.</summary>
        public int? Last { get; set; } = last;

        public List<ImmutableArray<ContentNode>.Builder> Entries { get; } = [];
    }
}

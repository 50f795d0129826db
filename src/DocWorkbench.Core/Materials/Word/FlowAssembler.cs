using System.Collections.Immutable;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Puts entries into lists, lists into entries, and what belongs to an entry inside it.</summary>
internal sealed class FlowAssembler(IReadOnlyList<Flow> flows)
{
    /// <summary>Indents that differ by less look the same: a twentieth of an inch.</summary>
    private const int Tolerance = 72;

    private readonly NodeStack root = new();
    private readonly List<OpenList> open = [];

    /// <summary>The indent of the last paragraph outside all lists.</summary>
    private int outside;

    /// <summary>Where the run of code that is being placed ends.</summary>
    private int codeEnd;

    public ImmutableArray<ContentNode> Assemble()
    {
        for (var i = 0; i < flows.Count; i++)
        {
            var flow = flows[i];
            if (flow.Kind == FlowKind.Space)
            {
                Innermost().Add(flow);
            }
            else if (flow.Mark is { IsSilent: false } mark)
            {
                AddEntry(flow, mark);
            }
            else
            {
                AddBelow(flow, i);
            }
        }

        CloseFrom(0);
        return root.Close();
    }

    private void AddEntry(Flow flow, ListMark given)
    {
        var mark =
            given.IsTelling && open.FindLast(list => list.Level < given.Level) is { } above && above.Counts(given)
                ? given with
                {
                    IsTelling = false,
                }
                : given;
        CloseFrom(open.FindIndex(list => list.Level > mark.Level || (list.Level == mark.Level && !list.Takes(mark))));
        if (open.Count == 0 || open[^1].Level != mark.Level)
        {
            open.Add(new OpenList(mark, flow.Node?.Anchor ?? "", outside));
        }

        open[^1].Add(mark).Add(flow with { Kind = FlowKind.Text, Node = Labelled(flow.Node, mark) });
    }

    /// <summary>A label that Markdown can't count stands among the words.</summary>
    private static ContentNode? Labelled(ContentNode? node, ListMark mark) =>
        node is ParagraphNode paragraph && mark is { IsTelling: true, Label.Length: > 0 }
            ? paragraph with
            {
                Text = new InlineText(
                    MarkdownEscape.Inline(mark.Label) + " " + paragraph.Text.Markdown,
                    mark.Label + " " + paragraph.Text.Plain
                ),
            }
            : node;

    private void AddBelow(Flow flow, int index)
    {
        CloseFrom(flow.Kind == FlowKind.Heading ? 0 : Depth(flow, index));
        Innermost().Add(flow);
        if (open.Count == 0 && flow.Kind == FlowKind.Text)
        {
            outside = flow.Indent;
        }
    }

    /// <summary>In how many of the open lists a paragraph without a label stands.</summary>
    private int Depth(Flow flow, int index)
    {
        if (flow.Mark is { } silent)
        {
            return open.FindLastIndex(list => list.Level <= silent.Level) + 1;
        }

        var byIndent = open.FindLastIndex(list => Holds(list, flow.Indent)) + 1;
        return byIndent > 0 || flow.Kind != FlowKind.Code ? byIndent : DepthOfCode(index);
    }

    private static bool Holds(OpenList list, int indent) =>
        list.Indent > 0 && indent >= list.Indent - Tolerance && indent > list.Outside + Tolerance;

    /// <summary>Code between two entries of one list belongs to the first, indented or not.</summary>
    private int DepthOfCode(int index)
    {
        if (open.Count == 0)
        {
            return 0;
        }

        codeEnd = Math.Max(codeEnd, index);
        while (codeEnd < flows.Count && flows[codeEnd].Kind is FlowKind.Code or FlowKind.Space)
        {
            codeEnd++;
        }

        return codeEnd < flows.Count && flows[codeEnd].Mark is { IsSilent: false } mark
            ? open.FindLastIndex(list => list.Takes(mark)) + 1
            : 0;
    }

    private NodeStack Innermost() => open.Count == 0 ? root : open[^1].LastEntry;

    private void CloseFrom(int index)
    {
        while (index >= 0 && open.Count > index)
        {
            var list = open[^1];
            open.RemoveAt(open.Count - 1);
            Innermost().Add(list.Close());
        }
    }
}

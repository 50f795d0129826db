using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Tests.Materials.Content;

/// <summary>Short ways to say what a material holds.</summary>
internal static class Nodes
{
    public static ContentNode P(string text) => new ParagraphNode(new InlineText(text, text));

    public static ContentNode H(int level, string text) => new HeadingNode(level, new InlineText(text, text));

    public static ContentNode Ul(params ListEntry[] entries) => new ListNode(Ordered: false, 1, [.. entries]);

    public static ContentNode Ol(int start, params ListEntry[] entries) => new ListNode(Ordered: true, start, [.. entries]);

    public static ListEntry E(params ContentNode[] content) => new([.. content]);

    public static ListEntry E(string text) => E(P(text));

    public static TableRow Row(params string[] cells) => new([.. cells.Select(c => Cell(c))], IsHeader: false);

    public static TableCell Cell(params string[] paragraphs) => new([.. paragraphs.Where(p => p.Length > 0).Select(P)]);

    public static string Write(params ContentNode[] nodes) => ContentMarkdownWriter.Write(nodes);
}

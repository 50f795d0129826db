using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Pdf.Layout;

/// <summary>Words of a page as content; what would be Markdown by accident is escaped.</summary>
internal static class Prose
{
    public static InlineText Inline(string text) => new(MarkdownEscape.Inline(text), text);

    public static ParagraphNode Paragraph(string text, string anchor) => new(Inline(text)) { Anchor = anchor };
}

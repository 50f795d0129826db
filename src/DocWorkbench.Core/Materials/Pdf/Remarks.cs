using DocWorkbench.Core.Materials.Content;
using DocWorkbench.Core.Materials.Pdf.Layout;
using DocWorkbench.Core.Materials.Pdf.Tracing;

namespace DocWorkbench.Core.Materials.Pdf;

/// <summary>Notes stuck on a page, as comments beside the text.</summary>
internal static class Remarks
{
    public static IEnumerable<CommentNode> Of(TracedPage page)
    {
        var anchor = $"page {page.Number}";
        return page.Remarks.Select(r => new CommentNode(
            Prose.Inline(r.Author.Length == 0 ? $"Comment on {anchor}" : $"Comment by {Letters.Tidy(r.Author)} on {anchor}"),
            [Prose.Paragraph(Letters.Tidy(r.Text), anchor)]
        )
        {
            Anchor = anchor,
        });
    }
}

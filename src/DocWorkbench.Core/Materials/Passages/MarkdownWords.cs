using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace DocWorkbench.Core.Materials.Passages;

/// <summary>The words of a Markdown block as a reader sees them, without markup.</summary>
internal static class MarkdownWords
{
    public static string Of(Block block, MarkdownPipeline pipeline)
    {
        using var words = new StringWriter();
        var renderer = new HtmlRenderer(words)
        {
            EnableHtmlForBlock = false,
            EnableHtmlForInline = false,
            EnableHtmlEscape = false,
        };
        pipeline.Setup(renderer);

        // These two write their tags whatever the renderer was told; an alert without its own renderer is a quotation.
        renderer.ObjectRenderers.RemoveAll(r => r is AlertBlockRenderer or HtmlTableRenderer);
        renderer.ObjectRenderers.Insert(0, new RowWriter());
        renderer.Render(block);
        return words.ToString().Trim();
    }

    /// <summary>A table as one line for each row.</summary>
    private sealed class RowWriter : HtmlObjectRenderer<Table>
    {
        protected override void Write(HtmlRenderer renderer, Table obj)
        {
            renderer.EnsureLine();
            foreach (var row in obj.OfType<TableRow>())
            {
                for (var i = 0; i < row.Count; i++)
                {
                    renderer.Write(i == 0 ? "" : " | ");
                    foreach (var paragraph in row[i].Descendants<LeafBlock>())
                    {
                        renderer.WriteLeafInline(paragraph);
                    }
                }

                renderer.WriteLine();
            }
        }
    }
}

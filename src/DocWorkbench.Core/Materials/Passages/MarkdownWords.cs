using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace DocWorkbench.Core.Materials.Passages;

/// <summary>The words of Markdown blocks as a reader sees them, without markup.</summary>
internal sealed partial class MarkdownWords
{
    // Made once for a text: setting a renderer up costs more than most blocks do.
    private readonly StringBuilder words = new();
    private readonly HtmlRenderer renderer;

    public MarkdownWords(MarkdownPipeline pipeline)
    {
        renderer = new HtmlRenderer(new StringWriter(words))
        {
            EnableHtmlForBlock = false,
            EnableHtmlForInline = false,
            EnableHtmlEscape = false,
        };
        pipeline.Setup(renderer);

        // These write their tags whatever the renderer was told; an alert without its own renderer is a quotation.
        renderer.ObjectRenderers.RemoveAll(r => r is AlertBlockRenderer or HtmlTableRenderer or HtmlBlockRenderer);
        renderer.ObjectRenderers.Insert(0, new TableWriter());
        renderer.ObjectRenderers.Insert(0, new TagRemover());
    }

    public string Of(Block block)
    {
        renderer.Render(block);
        return Taken();
    }

    public string Of(IEnumerable<TableRow> rows)
    {
        foreach (var row in rows)
        {
            TableWriter.Write(renderer, row);
        }

        return Taken();
    }

    private string Taken()
    {
        var text = words.ToString().Trim();
        words.Clear();
        return text;
    }

    /// <summary>A table as one line for each row.</summary>
    private sealed class TableWriter : HtmlObjectRenderer<Table>
    {
        protected override void Write(HtmlRenderer renderer, Table obj)
        {
            renderer.EnsureLine();
            foreach (var row in obj.OfType<TableRow>())
            {
                Write(renderer, row);
            }
        }

        public static void Write(HtmlRenderer renderer, TableRow row)
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

    /// <summary>HTML between the paragraphs: what stands between its tags.</summary>
    private sealed class TagRemover : HtmlObjectRenderer<HtmlBlock>
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock obj)
        {
            var source = obj.Lines.ToString();
            var lines = Tag().Replace(UnreadMarkup.Without(source), " ").Split('\n');
            foreach (var line in lines.Select(l => Spaces().Replace(WebUtility.HtmlDecode(l), " ").Trim()).Where(l => l.Length > 0))
            {
                renderer.EnsureLine();
                renderer.Write(line);
            }

            renderer.EnsureLine();
        }
    }

    [GeneratedRegex(@"</?[A-Za-z][^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

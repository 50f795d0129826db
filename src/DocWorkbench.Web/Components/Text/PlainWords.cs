using Markdig;

namespace DocWorkbench.Web.Components.Text;

/// <summary>The words of a short piece of Markdown, on one line.</summary>
internal static class PlainWords
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    public static string Of(string markdown)
    {
        try
        {
            return Markdown.ToPlainText(markdown.Trim(), Pipeline).ReplaceLineEndings(" ").Trim();
        }
        catch (ArgumentException)
        {
            // Markdig's word for "nested too deeply": the text as it stands is still readable.
            return markdown.ReplaceLineEndings(" ").Trim();
        }
    }
}

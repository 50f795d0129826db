using System.Collections.Immutable;
using System.Net;
using DocWorkbench.Core.Text;
using Markdig;

namespace DocWorkbench.Web.Components.Text;

/// <summary>Markdown from anywhere as HTML that can neither run, nor load, nor lead astray.</summary>
internal static class SafeMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseAlertBlocks()
        .UseAutoLinks()
        .UseEmphasisExtras()
        .UseTaskLists()
        .Build();

    /// <summary>HTML of the text, with <paramref name="marks"/> (spans of the text) as ins or del elements.</summary>
    /// <param name="pictures">The address a picture can be shown from; null for a placeholder.</param>
    public static string Render(string markdown, ImmutableArray<TextSpan> marks, MarkKind kind, Func<string, string?>? pictures)
    {
        var text = MarkSigns.Insert(markdown, marks);
        if (RenderLimits.AreExceeded(text))
        {
            return Plain(text);
        }

        string html;
        try
        {
            html = Markdown.ToHtml(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's word for "nested too deeply".
            return Plain(text);
        }

        using var page = SanitizerRules.Create().SanitizeDom(html);
        if (page.Body is not { } body)
        {
            return Plain(text);
        }

        LinkRules.Apply(body);
        PictureRules.Apply(body, pictures);
        MarkSigns.Apply(body, kind);
        return body.InnerHtml;
    }

    private static string Plain(string text) => $"<pre>{WebUtility.HtmlEncode(MarkSigns.Remove(text))}</pre>";
}

using System.Buffers;
using System.Collections.Immutable;
using System.Net;
using DocWorkbench.Core.Text;
using Markdig;

namespace DocWorkbench.Web.Components.Text;

/// <summary>Markdown from anywhere as HTML that can neither run, nor load, nor lead astray.</summary>
internal static class SafeMarkdown
{
    private static readonly SearchValues<char> Markup = SearchValues.Create(" \t\r\n*_`#>-|");

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
    public static string Render(string markdown, ImmutableArray<TextSpan> marks, MarkKind kind, Func<string, string?>? pictures) =>
        RenderCache.GetOrAdd(markdown, marks, kind, pictures, () => RenderNow(markdown, marks, kind, pictures));

    /// <summary>The same, not kept for others.</summary>
    public static string RenderNow(string markdown, ImmutableArray<TextSpan> marks, MarkKind kind, Func<string, string?>? pictures)
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

        using var page = SanitizerRules.Shared.SanitizeDom(html);
        if (page.Body is not { } body)
        {
            return Plain(text);
        }

        LinkRules.Apply(body);
        PictureRules.Apply(body, pictures);
        MarkSigns.Apply(body, kind);
        return body.InnerHtml;
    }

    /// <summary>Whether every marked span with a word in it shows in the rendered text.</summary>
    /// <param name="html">The text with its marks, rendered.</param>
    public static bool ShowsEveryMark(string html, string markdown, ImmutableArray<TextSpan> marks, MarkKind kind)
    {
        if (!MarkSigns.ShowsAny(markdown, marks))
        {
            return true;
        }

        var tag = kind == MarkKind.Added ? "<ins>" : "<del>";
        var words = marks.Count(m => markdown.AsSpan(m.Start, m.Length).ContainsAnyExcept(Markup));
        return html.AsSpan().Count(tag) >= words;
    }

    private static string Plain(string text) => $"<pre>{WebUtility.HtmlEncode(MarkSigns.Remove(text))}</pre>";
}

using Markdig;

namespace DocWorkbench.Core.Documents;

/// <summary>A heading as a reader sees it: without marks, link targets and line breaks.</summary>
internal static class HeadingWords
{
    private const int MaximumLength = 1_000;

    private static readonly MarkdownPipeline Inline = new MarkdownPipelineBuilder().Build();

    public static string Of(TextLines lines, UnitStart heading)
    {
        var first = lines.Words(heading.Line).Trim();
        if (heading.HeadingLines == 1)
        {
            return Plain(first.TrimStart('#').Trim().ToString());
        }

        // Underlined: all lines but the last.
        var words = Enumerable.Range(heading.Line, heading.HeadingLines - 1).Select(l => lines.Words(l).Trim().ToString());
        return Plain(string.Join(' ', words));
    }

    private static string Plain(string words)
    {
        if (words.Length > MaximumLength)
        {
            return words;
        }

        try
        {
            // As a heading, so that "1. Install" stays a heading's words instead of becoming a list.
            return Markdown.ToPlainText("# " + words, Inline).Trim();
        }
        catch (ArgumentException)
        {
            // Nested too deeply to be read; its source is what is left to show.
            return words;
        }
    }
}

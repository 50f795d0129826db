using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace DocWorkbench.Core.Materials.Content;

/// <summary>Keeps the few marks that Markdown has no signs for: raised, lowered and typed text. All other HTML is text.</summary>
internal sealed class TextMarkParser : InlineParser
{
    private static readonly string[] Tags = ["<sub>", "</sub>", "<sup>", "</sup>", "<kbd>", "</kbd>"];

    public TextMarkParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        foreach (var tag in Tags)
        {
            if (slice.Match(tag))
            {
                processor.Inline = new HtmlInline(tag);
                slice.Start += tag.Length;
                return true;
            }
        }

        return false;
    }
}

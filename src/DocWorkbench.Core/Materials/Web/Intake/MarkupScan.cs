namespace DocWorkbench.Core.Materials.Web.Intake;

/// <summary>
/// Looks a page's markup over in one linear pass before the HTML parser sees it: the parser can't be stopped, and its work grows
/// with the square of nesting depth and of attributes in one tag.
/// </summary>
internal static class MarkupScan
{
    public const int MaxDepth = 512;
    private const int MaxElements = 400_000;
    private const int MaxAttributes = 1_000;

    public const string TooDeep = "The page's elements are nested too deeply to be a document (more than 512 levels).";
    private const string TooMany = "The page is too large: it has more than 400,000 elements.";
    private const string TooManyAttributes = "The page has an element with more than 1,000 attributes, which no document needs.";
    private const string NoMarkup = "This is not a web page: it holds no HTML.";

    public static string? WhyNotReadable(string text, CancellationToken cancellation)
    {
        var reader = new TagScanner(text);
        var open = new OpenElements();
        var elements = 0;
        while (reader.MoveNext())
        {
            if (!reader.IsEnd && ++elements % 4096 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            open.Apply(reader.Name, reader.IsEnd, reader.Tag);
            if (open.Depth > MaxDepth || open.Leaked > MaxDepth)
            {
                return TooDeep;
            }

            if (elements > MaxElements || reader.Attributes > MaxAttributes)
            {
                return elements > MaxElements ? TooMany : TooManyAttributes;
            }
        }

        return reader.SeenHtml ? null : NoMarkup;
    }
}

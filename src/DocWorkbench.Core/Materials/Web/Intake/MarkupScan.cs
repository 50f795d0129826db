using System.Text;

namespace DocWorkbench.Core.Materials.Web.Intake;

/// <summary>
/// Looks a page's markup over in one linear pass before the HTML parser sees it: the parser can't be stopped, and its work grows
/// with the square of nesting depth and of attributes in one tag.
/// </summary>
internal static class MarkupScan
{
    public const int MaxDepth = 256;
    private const int MaxElements = 150_000;
    private const int MaxCells = 25_000;

    // Starts, ends and remarks.
    private const int MaxTags = 350_000;
    private const int MaxAttributes = 1_000;

    // The parser compares each attribute of an element with those before it.
    private const long MaxComparisons = 20_000_000;
    private const int MaxMisnested = 3_000;
    private const int MaxMarkup = 8_000_000;

    // Entities are read one by one through a table of two thousand names.
    private const int MaxEntities = 100_000;

    public const string TooDeep = "The page's elements are nested too deeply to be a document (more than 256 levels).";
    public const string TooMuchText = "The page is too large: it holds more than 1.5 million characters of text.";
    public const string TooHeavy = "The page is too large: its elements hold more text and more of each other than can be read in time.";
    private const string TooMany = "The page is too large: it has more than 150,000 elements.";
    private const string TooManyCells = "The page is too large: its tables have more than 25,000 cells.";
    private const string TooLong = "The page is too large: more than 8 million characters without its scripts and pictures.";
    private const string TooManyEntities =
        "The page writes more than 100,000 of its characters as entities such as &amp;, which no document needs.";

    private const string TooManyAttributes = "The page has elements with hundreds of attributes, which no document needs.";
    private const string NoMarkup = "This is not a web page: it holds no HTML.";

    /// <summary>The markup without what only costs time, or why it can't be read.</summary>
    public static ScannedMarkup Scan(string text, CancellationToken cancellation)
    {
        var reader = new TagScanner(text);
        var open = new OpenElements();
        var elements = 0;
        var comparisons = 0L;
        var tags = 0;
        var cells = 0;
        while (reader.MoveNext())
        {
            if (++tags % 4096 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            open.Apply(reader.Name, reader.IsEnd, reader.Tag);
            elements += reader.IsEnd ? 0 : 1 + open.Reopened;
            cells += !reader.IsEnd && (reader.Name is "td" or "th") ? 1 : 0;
            comparisons += (long)reader.Attributes * reader.Attributes;
            if (open.Depth > MaxDepth || open.Leaked > MaxDepth || open.Misnested > MaxMisnested)
            {
                return ScannedMarkup.Refused(TooDeep);
            }

            if (elements > MaxElements || tags > MaxTags)
            {
                return ScannedMarkup.Refused(TooMany);
            }

            if (cells > MaxCells)
            {
                return ScannedMarkup.Refused(TooManyCells);
            }

            if (reader.Attributes > MaxAttributes || comparisons > MaxComparisons)
            {
                return ScannedMarkup.Refused(TooManyAttributes);
            }
        }

        if (!reader.SeenHtml)
        {
            return ScannedMarkup.Refused(NoMarkup);
        }

        var slim = Without(text, reader.Ballast);
        return slim.Length > MaxMarkup ? ScannedMarkup.Refused(TooLong)
            : slim.AsSpan().Count('&') > MaxEntities ? ScannedMarkup.Refused(TooManyEntities)
            : slim.AsSpan().Count('<') > MaxTags ? ScannedMarkup.Refused(TooMany)
            : ScannedMarkup.Readable(slim);
    }

    private static string Without(string text, IReadOnlyList<Range> ballast)
    {
        if (ballast.Count == 0)
        {
            return text;
        }

        var slim = new StringBuilder(text.Length);
        var at = 0;
        foreach (var range in ballast)
        {
            slim.Append(text.AsSpan(at, range.Start.Value - at));
            at = range.End.Value;
        }

        return slim.Append(text.AsSpan(at)).ToString();
    }
}

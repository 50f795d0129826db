using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace DocWorkbench.Web.Fetch.Addresses;

/// <summary>Finds the Markdown that a page offers of itself in its head.</summary>
internal static partial class MarkdownLink
{
    private const int LongestHead = 256 * 1024;

    /// <returns>An address on the page's own site; null when there is none.</returns>
    public static Uri? In(ReadOnlySpan<byte> page, Uri address)
    {
        var head = Encoding.UTF8.GetString(page[..Math.Min(page.Length, LongestHead)]);
        var end = EndOfHead().Match(head);
        foreach (Match link in Link().Matches(end.Success ? head[..end.Index] : head))
        {
            var attributes = Attributes(link.Value);
            if (
                Words(attributes, "rel").Contains("alternate", StringComparer.OrdinalIgnoreCase)
                && Words(attributes, "type").FirstOrDefault()?.Equals("text/markdown", StringComparison.OrdinalIgnoreCase) == true
                && Uri.TryCreate(address, attributes.GetValueOrDefault("href", ""), out var markdown)
                && IsThisPage(markdown, address)
            )
            {
                return WebRules.WithoutFragment(markdown);
            }
        }

        return null;
    }

    // Many sites name llms.txt, their table of contents, in the same way.
    private static bool IsThisPage(Uri markdown, Uri address) =>
        markdown.Scheme == address.Scheme
        && markdown.Authority == address.Authority
        && markdown.UserInfo.Length == 0
        && markdown.PathAndQuery != address.PathAndQuery
        && !markdown.Segments[^1].StartsWith("llms", StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, string> Attributes(string link)
    {
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match attribute in Attribute().Matches(link))
        {
            attributes.TryAdd(attribute.Groups[1].Value, WebUtility.HtmlDecode(attribute.Groups[2].Value.Trim('"', '\'')));
        }

        return attributes;
    }

    private static string[] Words(Dictionary<string, string> attributes, string name) =>
        attributes.GetValueOrDefault(name, "").Split([' ', '\t', '\r', '\n', ';'], StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("</head|<body", RegexOptions.IgnoreCase)]
    private static partial Regex EndOfHead();

    [GeneratedRegex(@"<link\s[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex("""([a-z]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Attribute();
}

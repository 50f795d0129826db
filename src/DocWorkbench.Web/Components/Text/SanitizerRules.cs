using Ganss.Xss;

namespace DocWorkbench.Web.Components.Text;

/// <summary>The elements and attributes that text may use; nothing else reaches the page.</summary>
internal static class SanitizerRules
{
    private static readonly HtmlSanitizerOptions Options = new()
    {
        AllowedTags = new HashSet<string>(
            [
                "a",
                "b",
                "blockquote",
                "br",
                "caption",
                "code",
                "dd",
                "del",
                "details",
                "div",
                "dl",
                "dt",
                "em",
                "h1",
                "h2",
                "h3",
                "h4",
                "h5",
                "h6",
                "hr",
                "i",
                "img",
                "ins",
                "kbd",
                "li",
                "mark",
                "ol",
                "p",
                "pre",
                "s",
                "span",
                "strong",
                "sub",
                "summary",
                "sup",
                "table",
                "tbody",
                "td",
                "tfoot",
                "th",
                "thead",
                "tr",
                "u",
                "ul",
            ],
            StringComparer.OrdinalIgnoreCase
        ),
        AllowedAttributes = new HashSet<string>(
            ["alt", "class", "colspan", "href", "rowspan", "src", "start", "title"],
            StringComparer.OrdinalIgnoreCase
        ),
        AllowedSchemes = new HashSet<string>(["http", "https", "mailto"], StringComparer.OrdinalIgnoreCase),
        UriAttributes = new HashSet<string>(["href"], StringComparer.OrdinalIgnoreCase),
        AllowedClasses = new HashSet<string>(
            [
                "markdown-alert",
                "markdown-alert-title",
                "markdown-alert-note",
                "markdown-alert-tip",
                "markdown-alert-important",
                "markdown-alert-warning",
                "markdown-alert-caution",
            ],
            StringComparer.Ordinal
        ),
    };

    /// <summary>One for all texts and threads: making one costs more than most texts do.</summary>
    public static HtmlSanitizer Shared { get; } = new(Options) { KeepChildNodes = true };
}

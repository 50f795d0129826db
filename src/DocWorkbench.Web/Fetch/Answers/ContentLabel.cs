using System.Net.Http.Headers;

namespace DocWorkbench.Web.Fetch.Answers;

/// <summary>What a site says about the bytes it sends; sites write it more loosely than the standard has it.</summary>
/// <param name="Type">Lower case, without parameters; empty when the site doesn't say.</param>
/// <param name="Charset">Null when the site doesn't say.</param>
/// <param name="FileName">From a download's label, else the end of the address.</param>
internal sealed record ContentLabel(string Type, string? Charset, string FileName)
{
    private const int LongestCharset = 64;

    public bool IsMarkdown => Type is "text/markdown" or "text/x-markdown";

    public static ContentLabel Of(HttpContent content, string endOfAddress)
    {
        var parts = Raw(content.Headers, "Content-Type").Split(';', StringSplitOptions.TrimEntries);
        var charset = parts
            .Skip(1)
            .FirstOrDefault(p => p.StartsWith("charset=", StringComparison.OrdinalIgnoreCase))
            ?["charset=".Length..].Trim(' ', '"', '\'');
        var download = content.Headers.ContentDisposition;
        var name = download?.FileNameStar ?? download?.FileName?.Trim('"');
        return new ContentLabel(
            parts[0].ToLowerInvariant(),
            charset is { Length: > 0 and <= LongestCharset } ? charset : null,
            string.IsNullOrWhiteSpace(name) ? endOfAddress : name
        );
    }

    /// <summary>How the bytes are packed, in the order it was done; empty when they are not.</summary>
    public static IReadOnlyList<string> PackingOf(HttpContent content) =>
        [
            .. Raw(content.Headers, "Content-Encoding")
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(p => p.ToLowerInvariant())
                .Where(p => p != "identity"),
        ];

    private static string Raw(HttpContentHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? string.Join(',', values.AsEnumerable()) : "";
}

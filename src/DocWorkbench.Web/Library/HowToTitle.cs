using DocWorkbench.Core.Text;

namespace DocWorkbench.Web.Library;

/// <summary>Reads the title off the beginning of a Markdown file, without reading the whole of it.</summary>
internal static class HowToTitle
{
    private const int Longest = 300;
    private const string Key = "title:";

    /// <returns>The front matter's title, else the first heading; null when there is neither.</returns>
    public static string? Of(ReadOnlySpan<byte> beginning)
    {
        var lines = SourceText.FromBytes(beginning).Text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);
        var bodyStart = 0;
        if (lines[0].TrimEnd() == "---" && Array.FindIndex(lines, 1, line => line.TrimEnd() is "---" or "...") is > 0 and var end)
        {
            if (lines[1..end].FirstOrDefault(line => line.StartsWith(Key, StringComparison.OrdinalIgnoreCase)) is { } titled)
            {
                return Shown(Unquoted(titled[Key.Length..].Trim()));
            }

            bodyStart = end + 1;
        }

        return FirstHeading(lines.AsSpan(bodyStart));
    }

    private static string? FirstHeading(ReadOnlySpan<string> lines)
    {
        string? fence = null;
        var before = "";
        foreach (var raw in lines)
        {
            var line = raw.Trim();
            if (fence is not null)
            {
                fence = line.StartsWith(fence, StringComparison.Ordinal) ? null : fence;
            }
            else if (line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal))
            {
                fence = line[..3];
            }
            else if (line.TrimStart('#') is var text && text.Length < line.Length && text.StartsWith(' ') && line.Length - text.Length <= 6)
            {
                return Shown(text.TrimEnd('#').Trim());
            }
            else if (before.Length > 0 && line.Length > 1 && line.All(mark => mark == '='))
            {
                return Shown(before);
            }

            before = line;
        }

        return null;
    }

    private static string Unquoted(string value) =>
        value is [('"' or '\'') and var quote, .., var last] && last == quote ? value[1..^1] : value;

    private static string? Shown(string title) =>
        title.Length == 0 ? null
        : title.Length > Longest ? title[..Longest]
        : title;
}

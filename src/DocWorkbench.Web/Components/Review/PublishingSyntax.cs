using System.Text.RegularExpressions;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Reads the publishing syntax that stands for a file.</summary>
internal static partial class PublishingSyntax
{
    /// <summary>The path of "[!INCLUDE [title](path)]" alone on its line; null for anything else.</summary>
    public static string? Include(string line) =>
        IncludeLine().Match(line.Trim()) is { Success: true } match ? match.Groups[1].Value.Trim() : null;

    /// <summary>":::image source="…" alt-text="…":::" as a Markdown picture; null for anything else.</summary>
    public static string? Picture(string line)
    {
        var text = line.Trim();
        if (!text.StartsWith(":::image", StringComparison.OrdinalIgnoreCase) || Attribute(text, "source") is not { } source)
        {
            return null;
        }

        var alt = (Attribute(text, "alt-text") ?? "").Replace("]", "\\]", StringComparison.Ordinal);
        return $"![{alt}](<{source.Replace(">", "%3E", StringComparison.Ordinal)}>)";
    }

    private static string? Attribute(string text, string name) =>
        Attributes().Matches(text).FirstOrDefault(m => m.Groups[1].Value.Equals(name, StringComparison.OrdinalIgnoreCase))?.Groups[2].Value;

    [GeneratedRegex(@"^\[!INCLUDE\s*\[[^\]]{0,500}\]\(([^)\s]{1,1000})\)\s*\]$", RegexOptions.IgnoreCase)]
    private static partial Regex IncludeLine();

    [GeneratedRegex("""([a-z-]{1,40})="([^"\r\n]{0,1000})"?""", RegexOptions.IgnoreCase)]
    private static partial Regex Attributes();
}

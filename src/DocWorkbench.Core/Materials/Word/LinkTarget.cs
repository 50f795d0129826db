namespace DocWorkbench.Core.Materials.Word;

/// <summary>Decides which link targets may stand in Markdown.</summary>
internal static class LinkTarget
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "ftp", "ftps", "file", "tel", "news"];

    /// <returns>The target; null when it can't be read or would run something.</returns>
    public static string? Clean(string? address)
    {
        var target = address?.Trim().Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
        if (
            string.IsNullOrEmpty(target)
            || target.StartsWith("rewritten:", StringComparison.OrdinalIgnoreCase)
            || target.Any(char.IsControl)
        )
        {
            return null;
        }

        var colon = target.IndexOf(':', StringComparison.Ordinal);
        var scheme = colon > 1 ? target[..colon] : "";
        var named = scheme.Length > 0 && scheme.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.');
        return named && !Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase) ? null : target;
    }

    /// <summary>A target as it stands between the brackets of a Markdown link.</summary>
    public static string InMarkdown(string target)
    {
        var text = target.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal);
        return text.Any(c => char.IsWhiteSpace(c) || c is '(' or ')') ? $"<{text.Replace("\\", "\\\\", StringComparison.Ordinal)}>" : text;
    }
}

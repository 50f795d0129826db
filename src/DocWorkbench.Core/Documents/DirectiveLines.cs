namespace DocWorkbench.Core.Documents;

/// <summary>Knows publishing syntax that stands on lines of its own.</summary>
internal static class DirectiveLines
{
    // These carry a value and may run over several lines up to the closing colons; marks such as zone and moniker end with their line.
    private static readonly string[] WithValue = [":::image", ":::code", ":::video", ":::form"];

    public static bool Starts(ReadOnlySpan<char> line)
    {
        var words = line.Trim();
        return words.StartsWith(":::") || words.StartsWith("[!") && words is [.., ']' or ')'];
    }

    public static bool RunsOn(ReadOnlySpan<char> line)
    {
        var words = line.Trim();
        if (words.Length > 3 && words.EndsWith(":::") || words.StartsWith("[!"))
        {
            return false;
        }

        foreach (var name in WithValue)
        {
            if (words.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return !words.Contains("-end", StringComparison.Ordinal);
            }
        }

        return false;
    }

    public static bool Ends(ReadOnlySpan<char> line) => line.TrimEnd().EndsWith(":::");

    /// <summary>"# [Label](#tab/id)": a tab of the published page, not a heading.</summary>
    public static bool IsTab(ReadOnlySpan<char> line)
    {
        var words = line.Trim().TrimStart('#').Trim();
        return words is ['[', .., ')']
            && words.LastIndexOf("](#tab/") is var at and > 0
            && words[at..].IndexOf(')') == words.Length - at - 1;
    }
}

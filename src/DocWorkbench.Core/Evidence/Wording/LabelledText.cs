using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Evidence.Wording;

/// <summary>Text that begins with a name for itself in bold: "**Lower cost**: The gateway holds fewer rules.", "**Step one.** Open it."</summary>
internal static partial class LabelledText
{
    /// <summary>What follows the label and its colon or dash; null for text without one.</summary>
    public static string? Body(string markdown) =>
        Label().Match(markdown) is { Success: true } label && label.Length < markdown.Length ? markdown[label.Length..] : null;

    /// <summary>Nothing but words in bold.</summary>
    public static bool IsOnlyLabel(string markdown) => OnlyLabel().IsMatch(markdown);

    [GeneratedRegex(@"^(?:\s*>)*\s*(?:[-*+]\s+|\d{1,9}[.)]\s+)?(\*\*|__)(?:(?!\1).)+(?::\1|\1\s*(?::|–|—|-))\s+", RegexOptions.Singleline)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:\s*>)*\s*(?:[-*+]\s+|\d{1,9}[.)]\s+)?(\*\*|__)(?:(?!\1).)+\1[.!:]?$", RegexOptions.Singleline)]
    private static partial Regex OnlyLabel();
}

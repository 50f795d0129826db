using System.Text.RegularExpressions;

namespace DocWorkbench.Web.Tests.Wording;

/// <content>What is told of a page, and what counts as words.</content>
internal sealed partial class MarkupWords
{
    // In small letters: attributes of elements, and parameters of components that take words.
    private static readonly HashSet<string> Said =
    [
        "alt",
        "aria-description",
        "aria-label",
        "aria-roledescription",
        "aria-valuetext",
        "arialabel",
        "hint",
        "label",
        "placeholder",
        "savewords",
        "title",
        "what",
        "word",
    ];

    private static readonly HashSet<string> Control = ["if", "for", "foreach", "while", "switch", "using", "lock"];

    // Keys, code and scripts are the same in every language.
    private static readonly HashSet<string> Untold = ["kbd", "code", "script", "style"];

    private static bool HasWord(string text) => Word().IsMatch(text);

    // One small word may as well be a name within the program.
    private static bool IsSpoken(string text) => Sentence().IsMatch(text);

    [GeneratedRegex(
        @"@\*.*?\*@|^@code\s*\{.*|^@(?:page|using|inherits|inject|attribute|implements|layout|typeparam)\b[^\n]*",
        RegexOptions.Singleline | RegexOptions.Multiline
    )]
    private static partial Regex Unsaid();

    [GeneratedRegex(
        @"^\s*(?:else\b|(?:if|foreach|for|while|switch)\s*\(|case\s|default:|break;|var\s|\{|\})[^\n\uFFFC]*",
        RegexOptions.Multiline
    )]
    private static partial Regex Code();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}+|\p{L}{2,}[,;:]?\s+\p{L}{2,}")]
    private static partial Regex Sentence();
}

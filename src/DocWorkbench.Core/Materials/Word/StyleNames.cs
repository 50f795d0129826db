using System.Collections.Frozen;
using System.Globalization;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>What the name of a style says about the text it is used for; built-in names are English in every language of Word.</summary>
internal static class StyleNames
{
    private static readonly FrozenSet<string> CodeBlocks = FrozenSet.ToFrozenSet([
        "sourcecode",
        "source",
        "code",
        "codeblock",
        "codesnippet",
        "codeexample",
        "codesample",
        "codelisting",
        "codetext",
        "codeparagraph",
        "programcode",
        "programlisting",
        "listing",
        "macrotext",
        "macro",
        "htmlpreformatted",
        "preformatted",
        "preformattedtext",
        "verbatim",
        "verbatimtext",
        "computercode",
        "terminal",
        "console",
        "consoleoutput",
        "commandline",
        "cmd",
    ]);

    private static readonly FrozenSet<string> InlineCode = FrozenSet.ToFrozenSet([
        "verbatim",
        "verbatimchar",
        "sourcecodechar",
        "sourcetext",
        "htmlcode",
        "htmlcodechar",
        "htmlsample",
        "htmlkeyboard",
        "htmltypewriter",
        "htmlpreformattedchar",
        "code",
        "codechar",
        "codeinline",
        "inlinecode",
        "inlinecodechar",
        "macrotextchar",
        "monospace",
        "literal",
        "teletype",
    ]);

    private static readonly FrozenSet<string> Quotes = FrozenSet.ToFrozenSet([
        "quote",
        "intensequote",
        "blocktext",
        "blockquote",
        "blockquotation",
        "quotations",
        "quotation",
    ]);

    private static readonly string[] Monospaced =
    [
        "courier",
        "consolas",
        "monospace",
        "menlo",
        "monaco",
        "lucida console",
        "liberation mono",
        "dejavu sans mono",
        "source code",
        "fira code",
        "fira mono",
        "cascadia",
        "andale mono",
        "jetbrains mono",
        "roboto mono",
        "ubuntu mono",
        "sf mono",
        "ibm plex mono",
        "inconsolata",
        "letter gothic",
    ];

    public static bool IsCodeBlock(string name) => CodeBlocks.Contains(Fold(name));

    public static bool IsInlineCode(string name) => InlineCode.Contains(Fold(name));

    public static bool IsQuote(string name) => Quotes.Contains(Fold(name));

    public static bool IsMonospaced(string font) =>
        Monospaced.Any(known => font.StartsWith(known, StringComparison.OrdinalIgnoreCase))
        || font.EndsWith(" Mono", StringComparison.OrdinalIgnoreCase);

    /// <returns>1 to 9 for "heading 1" to "heading 9".</returns>
    public static int? HeadingLevel(string name)
    {
        var folded = Fold(name);
        return folded.Length == 8 && folded.StartsWith("heading", StringComparison.Ordinal) && folded[7] is >= '1' and <= '9'
            ? folded[7] - '0'
            : null;
    }

    public static bool IsTitle(string name) => Fold(name) == "title";

    private static string Fold(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLower(CultureInfo.InvariantCulture);
}

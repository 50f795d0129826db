using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Escapes what would be Markdown syntax by accident, and nothing else, so that the text stays readable.</summary>
internal static partial class MarkdownEscape
{
    private static readonly SearchValues<char> Syntax = SearchValues.Create("\\`*_[]<&~");

    public static string Inline(string text)
    {
        if (text.AsSpan().IndexOfAny(Syntax) < 0)
        {
            return text;
        }

        var lastLink = text.LastIndexOf("](", StringComparison.Ordinal);
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsSyntax(text, i, lastLink))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>
    /// What a line begins with must not turn it into a quotation, a fence or a definition. Headings, entries and numbers are left to
    /// whoever writes the line, because they are syntax only there: in a cell "- a" is just that.
    /// </summary>
    public static string LineStart(string line) => BlockStart().IsMatch(line) ? "\\" + line : line;

    private static bool IsSyntax(string text, int at, int lastLink)
    {
        var before = at > 0 ? text[at - 1] : ' ';
        var after = at + 1 < text.Length ? text[at + 1] : ' ';
        return text[at] switch
        {
            '\\' => char.IsPunctuation(after) || char.IsSymbol(after),
            '`' => true,
            '*' => !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after)),
            '_' => !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after))
                && !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after)),
            '[' => after == '^' || at < lastLink,
            ']' => after is '(' or '[',
            '<' => char.IsAsciiLetter(after) || after is '/' or '!' or '?',
            '&' => Entity().IsMatch(text[at..Math.Min(text.Length, at + 12)]),
            '~' => after == '~',
            _ => false,
        };
    }

    [GeneratedRegex(@"^(?:>[^\s]|~~~|\[\^?[^\]]*\]:)", RegexOptions.NonBacktracking)]
    private static partial Regex BlockStart();

    [GeneratedRegex(@"^&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,10});", RegexOptions.NonBacktracking)]
    private static partial Regex Entity();
}

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

        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsSyntax(text, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>What a line begins with must not turn it into a heading, an entry, a quotation or a rule.</summary>
    public static string LineStart(string line)
    {
        if (NumberStart().Match(line) is { Success: true } number)
        {
            return line.Insert(number.Groups[1].Length, "\\");
        }

        return BlockStart().IsMatch(line) ? "\\" + line : line;
    }

    private static bool IsSyntax(string text, int at)
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
            '[' => after == '^' || text.IndexOf("](", at, StringComparison.Ordinal) > 0,
            ']' => after is '(' or '[',
            '<' => char.IsAsciiLetter(after) || after is '/' or '!' or '?',
            '&' => Entity().IsMatch(text[at..Math.Min(text.Length, at + 12)]),
            '~' => after == '~',
            _ => false,
        };
    }

    [GeneratedRegex(@"^([0-9]{1,9})[.)](?:\s|$)", RegexOptions.NonBacktracking)]
    private static partial Regex NumberStart();

    [GeneratedRegex(@"^(?:#{1,6}(?:\s|$)|[-+](?:\s|$)|>|(?:-\s*){3,}$|=+\s*$|~~~|\|)", RegexOptions.NonBacktracking)]
    private static partial Regex BlockStart();

    [GeneratedRegex(@"^&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,10});", RegexOptions.NonBacktracking)]
    private static partial Regex Entity();
}

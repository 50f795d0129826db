using System.Buffers;
using System.Text;

namespace DocWorkbench.Core.Materials.Content;

/// <summary>Keeps words that look like Markdown from becoming it, and leaves all other words as they are.</summary>
internal static class MarkdownEscape
{
    private static readonly SearchValues<char> Syntax = SearchValues.Create("\\`*_~[](<&");
    private static readonly SearchValues<char> Alphanumeric = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    );

    /// <summary>For words inside a line; what is syntax only where a line begins is left to whoever writes the line.</summary>
    public static string Inline(string text)
    {
        if (text.AsSpan().IndexOfAny(Syntax) < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        Append(escaped, text, atLineStart: false);
        return escaped.ToString();
    }

    public static void Append(StringBuilder to, ReadOnlySpan<char> text, bool atLineStart)
    {
        var from = to.Length;
        if (text.IndexOfAny(Syntax) < 0)
        {
            to.Append(text);
        }
        else
        {
            AppendSigns(to, text);
        }

        if (atLineStart)
        {
            EscapeLineStart(to, from);
        }
    }

    private static void AppendSigns(StringBuilder to, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var before =
                i > 0 ? text[i - 1]
                : to.Length > 0 ? to[^1]
                : ' ';
            var after = i + 1 < text.Length ? text[i + 1] : ' ';
            if (!IsSyntax(text, i, before, after))
            {
                to.Append(text[i]);
                continue;
            }

            // An entity survives tools that look for tags before they look for backslashes.
            _ = text[i] switch
            {
                '<' => to.Append("&lt;"),
                '&' => to.Append("&amp;"),
                var c => to.Append('\\').Append(c),
            };
        }
    }

    private static bool IsSyntax(ReadOnlySpan<char> text, int i, char before, char after) =>
        text[i] switch
        {
            '\\' => char.IsAsciiLetterOrDigit(after) is false && !char.IsWhiteSpace(after) || i + 1 == text.Length,
            '`' => true,
            '*' => !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after)),
            '_' => !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after))
                && !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after)),
            '~' => before == '~' || after == '~',
            ']' => after is '(' or '[' or ':',
            '[' => after is '^' or '!',
            '(' => i == 0 && before == ']',
            '<' => char.IsAsciiLetter(after) || after is '/' or '!' or '?',
            '&' => IsEntity(text[(i + 1)..]),
            _ => false,
        };

    private static bool IsEntity(ReadOnlySpan<char> rest)
    {
        var end = rest[..Math.Min(rest.Length, 32)].IndexOf(';');
        if (end < 1)
        {
            return false;
        }

        var name = rest[0] == '#' ? rest[1..end] : rest[..end];
        return name.Length > 0 && name.IndexOfAnyExcept(Alphanumeric) < 0;
    }

    private static void EscapeLineStart(StringBuilder to, int from)
    {
        if (from >= to.Length)
        {
            return;
        }

        var next = from + 1 < to.Length ? to[from + 1] : ' ';
        if (
            to[from] is '#' or '>' or '|'
            || to[from] is '-' or '+' && (next is ' ' || next == to[from])
            || to[from] is '=' or '~' && next == to[from]
        )
        {
            to.Insert(from, '\\');
            return;
        }

        var at = from;
        while (at < to.Length && at - from < 9 && char.IsAsciiDigit(to[at]))
        {
            at++;
        }

        if (at > from && at < to.Length && to[at] is '.' or ')' && (at + 1 == to.Length || to[at + 1] == ' '))
        {
            to.Insert(at, '\\');
        }
    }
}

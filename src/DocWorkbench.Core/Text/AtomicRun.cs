using System.Buffers;

namespace DocWorkbench.Core.Text;

/// <summary>Finds what a reader takes in whole: inline code, tags, placeholders, link targets, addresses, numbers, flags.</summary>
internal static class AtomicRun
{
    private static readonly SearchValues<char> AddressEnds = SearchValues.Create("<>\"'`()[]{}| \t\r\n");

    // How far an opening mark looks for its closing one; without a bound, text full of opening marks would take quadratic time.
    private const int Reach = 300;

    /// <summary>Inline code, tag, placeholder, link target or label from here on; 0 where there is none.</summary>
    public static int MarkupLength(string text, int at) =>
        text[at] switch
        {
            '`' => CodeLength(text, at),
            '<' when at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!') => ClosedBy(text, at, '>'),
            '{' => BracesLength(text, at),
            '$' when at + 1 < text.Length && text[at + 1] == '{' && BracesLength(text, at + 1) is var braces and > 0 => braces + 1,
            _ when at > 1 && text[at - 1] == '(' && text[at - 2] == ']' => TargetLength(text, at),
            _ when at > 1 && text[at - 1] == '[' && text[at - 2] == ']' => LabelLength(text, at),
            _ => 0,
        };

    /// <summary>Address, number with separators, variable or flag from here on; 0 where there is none.</summary>
    public static int NameLength(string text, int at)
    {
        if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
        {
            return 0;
        }

        return text[at] switch
        {
            '-' => FlagLength(text, at),
            'h' or 'H' or 'm' or 'w' => AddressLength(text, at),
            'v' or 'V' when at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) => NumberRun.Length(text, at + 1) is var version and > 0
                ? version + 1
                : 0,
            '$' when at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '_') => 1
                + WordTokenizer.WordLength(text, at + 1),
            >= '0' and <= '9' => NumberRun.Length(text, at),
            _ => 0,
        };
    }

    private static int CodeLength(string text, int at)
    {
        var run = RunOf(text, at, '`');
        var limit = Math.Min(text.Length, at + Reach);
        for (var i = at + run; i < limit; i++)
        {
            if (text[i] == '\n' && i + 1 < limit && text[i + 1] is '\n' or '\r')
            {
                return 0;
            }

            if (text[i] == '`')
            {
                var closing = RunOf(text, i, '`');
                if (closing == run)
                {
                    return i + closing - at;
                }

                i += closing - 1;
            }
        }

        return 0;
    }

    private static int ClosedBy(string text, int at, char close)
    {
        var window = text.AsSpan(at + 1, Math.Min(Reach, text.Length - at - 1));
        var stop = window.IndexOfAny([close, text[at], '\n', '\r']);
        return stop > 0 && window[stop] == close ? stop + 2 : 0;
    }

    // "{name}" and "{{ name }}".
    private static int BracesLength(string text, int at)
    {
        var inner = at + 1 < text.Length && text[at + 1] == '{' ? ClosedBy(text, at + 1, '}') : 0;
        var end = at + 1 + inner;
        return inner == 0 ? ClosedBy(text, at, '}')
            : end < text.Length && text[end] == '}' ? inner + 2
            : 0;
    }

    // Up to the bracket that closes it; one that opens inside it has its own. No target goes on over the start of another link.
    private static int TargetLength(string text, int at)
    {
        var limit = Math.Min(text.Length, at + Reach * 2);
        for (var (end, depth) = (at, 0); end < limit; end++)
        {
            if (text[end] is '[' or ']')
            {
                return 0;
            }

            if (text[end] is ' ' or '\t' or '\r' or '\n' || text[end] == ')' && depth-- == 0)
            {
                return end - at;
            }

            depth += text[end] == '(' ? 1 : 0;
        }

        return 0;
    }

    private static int LabelLength(string text, int at) =>
        Math.Max(text.AsSpan(at, Math.Min(Reach, text.Length - at)).IndexOfAny("[]\r\n"), 0);

    private static int FlagLength(string text, int at)
    {
        var end = at + RunOf(text, at, '-');
        if (end - at > 2 || end == text.Length || !char.IsLetter(text[end]))
        {
            return 0;
        }

        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInner(text, end, "-_")))
        {
            end++;
        }

        return end - at;
    }

    private static int AddressLength(string text, int at)
    {
        var rest = text.AsSpan(at, Math.Min(2_000, text.Length - at));
        if (
            !rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            && !rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !rest.StartsWith("mailto:", StringComparison.Ordinal)
            && !rest.StartsWith("www.", StringComparison.Ordinal)
        )
        {
            return 0;
        }

        var stop = rest.IndexOfAny(AddressEnds);
        return (stop < 0 ? rest : rest[..stop]).TrimEnd(".,;:!?*_").Length;
    }

    private static bool IsInner(string text, int at, string marks) =>
        marks.Contains(text[at], StringComparison.Ordinal) && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]);

    private static int RunOf(string text, int at, char mark)
    {
        var end = at;
        while (end < text.Length && text[end] == mark)
        {
            end++;
        }

        return end - at;
    }
}

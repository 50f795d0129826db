namespace DocWorkbench.Core.Text;

/// <summary>Finds numbers that are read in whole: versions, numbers with separators, dates, times, address ranges.</summary>
internal static class NumberRun
{
    /// <summary>From the digit at <paramref name="at"/> on; 0 where no separator joins more to it.</summary>
    public static int Length(string text, int at)
    {
        var (end, dotted, joined) = (at, false, false);
        while (end < text.Length)
        {
            if (!char.IsAsciiLetterOrDigit(text[end]) && text[end] != '_')
            {
                if (end == at || !Joins(text, end, dotted))
                {
                    break;
                }

                joined = true;
                dotted |= text[end] == '.';
            }

            end++;
        }

        return joined ? end - at : 0;
    }

    private static bool Joins(string text, int at, bool dotted)
    {
        if (at + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[at + 1]))
        {
            return false;
        }

        var digits = char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
        return text[at] switch
        {
            '.' => true,
            '-' => dotted || digits,
            '/' or ':' => digits,
            ',' => digits && IsThousands(text, at + 1),
            _ => false,
        };
    }

    // "1,2,3" are three numbers.
    private static bool IsThousands(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at == 3;
    }
}

using System.Text;

namespace DocWorkbench.Core.Materials.Quarantine;

/// <summary>
/// Finds signs that turn the direction of writing where no letter is written from right to left, or where what is opened in a line is not
/// closed in it.
/// </summary>
internal static class DirectionFinder
{
    /// <summary>The place of the first; -1 where there is none.</summary>
    public static int Find(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u061B'))
        {
            return -1;
        }

        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (FindInLine(line) is var found and >= 0)
            {
                return start + found;
            }

            start += line.Length + 1;
        }

        return -1;
    }

    private static int FindInLine(string line)
    {
        var isRightToLeft = line.EnumerateRunes().Any(WritingSystems.IsRightToLeft);
        var open = new Stack<(int Value, int At)>();
        var at = 0;
        Rune before = default;
        foreach (var rune in line.EnumerateRunes())
        {
            if (WritingSystems.OpensDirection(rune) || WritingSystems.ClosesDirection(rune))
            {
                if (
                    !isRightToLeft
                    || WritingSystems.ClosesDirection(rune) && !(open.TryPop(out var opened) && Closes(opened.Value, rune.Value))
                )
                {
                    return at;
                }

                if (WritingSystems.OpensDirection(rune))
                {
                    open.Push((rune.Value, at));
                }
            }
            else if (WritingSystems.IsDirectionMark(rune) && !isRightToLeft && SplitsWord(line, at, before))
            {
                return at;
            }

            before = rune;
            at += rune.Utf16SequenceLength;
        }

        return open.TryPop(out var left) ? left.At : -1;
    }

    // An isolate is closed by the end of an isolate, all else by the other closing sign.
    private static bool Closes(int opened, int closing) => opened >= 0x2066 == (closing == 0x2069);

    // A mark beside a space or before a sign is a leftover of copying and turns nothing.
    private static bool SplitsWord(string line, int at, Rune before) =>
        Rune.IsLetterOrDigit(before)
        && Rune.TryGetRuneAt(line, Math.Min(at + 1, line.Length - 1), out var after)
        && Rune.IsLetterOrDigit(after);
}

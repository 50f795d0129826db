using System.Text;

namespace DocWorkbench.Core.Materials.Quarantine;

/// <summary>
/// Finds signs of no width that split words or carry something of their own. One beside a space or a full stop is a leftover of typesetting
/// and hides nothing; scripts and picture signs that need them keep them.
/// </summary>
internal static class InvisibleSignFinder
{
    // So many in a row are no leftover: they spell something.
    private const int Run = 3;

    /// <summary>The place of the first; -1 where there is none.</summary>
    public static int Find(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u034E'))
        {
            return -1;
        }

        var runes = text.EnumerateRunes().ToArray();
        var (at, run, runStart) = (0, 0, 0);
        var after = new AfterRun(runes);
        for (var i = 0; i < runes.Length; i++)
        {
            var rune = runes[i];
            if (!WritingSystems.IsInvisible(rune) || IsNeeded(runes, i, after.Of(i)))
            {
                run = 0;
            }
            else
            {
                runStart = run == 0 ? at : runStart;
                run++;
                if (run >= Run || WritingSystems.IsTag(rune) || WritingSystems.IsVariant(rune) || SplitsWord(runes, i, after.Of(i)))
                {
                    return runStart;
                }
            }

            at += rune.Utf16SequenceLength;
        }

        return -1;
    }

    private static bool IsNeeded(Rune[] runes, int at, Rune after)
    {
        var rune = runes[at];
        var before = Before(runes, at);
        if (WritingSystems.IsTag(rune))
        {
            return IsInFlag(runes, at);
        }

        if (WritingSystems.IsVariant(rune))
        {
            return before.Value > 0x20 && !WritingSystems.IsInvisible(before);
        }

        return rune.Value switch
        {
            0x200C => WritingSystems.Joins(before) || WritingSystems.Joins(after),
            0x200D => WritingSystems.Joins(before)
                || WritingSystems.Joins(after)
                || WritingSystems.IsPicture(before) && WritingSystems.IsPicture(after),
            0x200B or 0x2060 or 0x3164 or 0x115F or 0x1160 or 0xFFA0 => WritingSystems.HasNoSpaces(before)
                || WritingSystems.HasNoSpaces(after),
            0x180E => WritingSystems.Joins(before),

            // Signs of mathematics: application, times, separator, plus.
            >= 0x2061 and <= 0x2064 => !WritingSystems.IsInvisible(before),
            _ => false,
        };
    }

    // A black flag, up to six tags, and the tag that ends them.
    private static bool IsInFlag(Rune[] runes, int at)
    {
        var start = at;
        while (start > 0 && WritingSystems.IsTag(runes[start]) && at - start < 8)
        {
            start--;
        }

        var end = start + 1;
        while (end < runes.Length && WritingSystems.IsTag(runes[end]) && runes[end].Value != 0xE007F)
        {
            end++;
        }

        return WritingSystems.BeginsTaggedFlag(runes[start]) && end < runes.Length && end - start <= 7 && runes[end].Value == 0xE007F;
    }

    private static bool SplitsWord(Rune[] runes, int at, Rune after)
    {
        var before = Before(runes, at);

        // Between the humps of a long name it only says where a line may break.
        var isHump = runes[at].Value == 0x200B && Rune.IsLower(before) && Rune.IsUpper(after);
        return Rune.IsLetterOrDigit(before) && Rune.IsLetterOrDigit(after) && !isHump;
    }

    private static Rune Before(Rune[] runes, int at) => at > 0 ? runes[at - 1] : default;

    // What stands behind the same signs in a row is the same for each of them; looking anew for each would take the square of their number.
    private struct AfterRun(Rune[] runes)
    {
        private int end;

        public Rune Of(int at)
        {
            end = Math.Max(end, at + 1);
            while (end < runes.Length && WritingSystems.IsInvisible(runes[end]) && runes[end].Value == runes[end - 1].Value)
            {
                end++;
            }

            return end < runes.Length ? runes[end] : default;
        }
    }
}

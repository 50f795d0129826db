using System.Text;

namespace DocWorkbench.Core.Text;

/// <summary>Counts the characters of a text, white space aside: where lines and words end differs between two forms of a text.</summary>
internal static class LetterCount
{
    public static int Of(string text)
    {
        var count = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            count += Rune.IsWhiteSpace(rune) ? 0 : 1;
        }

        return count;
    }
}

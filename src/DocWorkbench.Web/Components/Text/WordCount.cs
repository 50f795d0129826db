namespace DocWorkbench.Web.Components.Text;

/// <summary>Counts words as an editor does: runs without white space that hold a letter or a digit.</summary>
internal static class WordCount
{
    public static int Of(string text)
    {
        var count = 0;
        foreach (var range in text.AsSpan().SplitAny(" \t\r\n\u00A0"))
        {
            count += HasLetter(text.AsSpan()[range]) ? 1 : 0;
        }

        return count;
    }

    private static bool HasLetter(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace DocWorkbench.Web.Wording;

/// <summary>A sentence with numbered places, filled in the way the reader writes numbers and dates.</summary>
internal static partial class Sentence
{
    public static string With(this string sentence, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.CurrentCulture, sentence, values);

    /// <summary>What stands before, between and after the places of a sentence that takes links or names in bold; they come in order.</summary>
    public static string[] Pieces(this string sentence) => Place().Split(sentence);

    /// <summary>As a sentence begins.</summary>
    public static string Capital(this string words) =>
        words.Length > 0 ? char.ToUpper(words[0], CultureInfo.CurrentCulture) + words[1..] : words;

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();
}

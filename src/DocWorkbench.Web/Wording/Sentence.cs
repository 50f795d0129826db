using System.Globalization;

namespace DocWorkbench.Web.Wording;

/// <summary>A sentence with numbered places, filled in the way the reader writes numbers and dates.</summary>
internal static class Sentence
{
    public static string With(this string sentence, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.CurrentCulture, sentence, values);

    /// <summary>As a sentence begins.</summary>
    public static string Capital(this string words) =>
        words.Length > 0 ? char.ToUpper(words[0], CultureInfo.CurrentCulture) + words[1..] : words;
}

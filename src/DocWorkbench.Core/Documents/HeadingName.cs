namespace DocWorkbench.Core.Documents;

/// <summary>How headings compare: by their words, whatever "#", white space and case.</summary>
public static class HeadingName
{
    private static readonly char[] Around = ['#', ' ', '\t', '\r', '\n', '\u00A0'];

    /// <summary>The form two equal headings share; white space inside counts as one space.</summary>
    public static string Fold(string heading) =>
        string.Join(' ', heading.Trim(Around).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();

    public static bool AreEqual(string one, string other) => string.Equals(Fold(one), Fold(other), StringComparison.Ordinal);
}

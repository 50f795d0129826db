using System.Globalization;
using System.Text.RegularExpressions;

namespace DocWorkbench.Web.Fetch.Addresses;

/// <summary>Reads what a writer pastes as an address: with or without https://, in angle brackets, with space around it.</summary>
internal static partial class PastedAddress
{
    private const int Longest = 4096;
    private const string Around = "<>\"'`“”„«»";

    /// <exception cref="FetchRefusedException">Not one web address.</exception>
    public static Uri Read(string pasted)
    {
        var text = Trimmed(pasted);
        if (text.Length == 0)
        {
            throw new FetchRefusedException(FetchTexts.Error_NoAddress);
        }

        if (text.Length > Longest)
        {
            throw new FetchRefusedException(FetchTexts.Error_AddressTooLong.With(Longest));
        }

        if (text.Any(char.IsControl) || SecondAddress().IsMatch(text))
        {
            throw new FetchRefusedException(FetchTexts.Error_TwoAddresses);
        }

        if (text.StartsWith('\\') || (Scheme().Match(text) is { Success: true } scheme && !IsWeb(scheme.ValueSpan)))
        {
            throw new FetchRefusedException(new FetchSentences("").Scheme);
        }

        var full =
            Scheme().IsMatch(text) ? text
            : text.StartsWith("//", StringComparison.Ordinal) ? $"https:{text}"
            : $"https://{text}";
        return Uri.TryCreate(full, UriKind.Absolute, out var address) && address.Host.Length > 0
            ? WebRules.Normalised(address)
            : throw new FetchRefusedException(FetchTexts.Error_NotAnAddress);
    }

    /// <summary>Without what comes along when an address is copied, signs that nobody sees included.</summary>
    public static string Trimmed(string pasted)
    {
        var start = 0;
        var end = pasted.Length;
        while (start < end && IsAround(pasted[start]))
        {
            start++;
        }

        while (end > start && IsAround(pasted[end - 1]))
        {
            end--;
        }

        return pasted[start..end];
    }

    private static bool IsAround(char sign) =>
        char.IsWhiteSpace(sign) || Around.Contains(sign) || char.GetUnicodeCategory(sign) == UnicodeCategory.Format;

    private static bool IsWeb(ReadOnlySpan<char> scheme) =>
        scheme.Equals("https:", StringComparison.OrdinalIgnoreCase) || scheme.Equals("http:", StringComparison.OrdinalIgnoreCase);

    // "wiki:8080/page" names a host and its port, not a scheme.
    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.\-]*:(?!\d+(?:[/?#]|$))")]
    private static partial Regex Scheme();

    [GeneratedRegex(@"\s<?https?://", RegexOptions.IgnoreCase)]
    private static partial Regex SecondAddress();
}

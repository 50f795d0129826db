using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Evidence.Wording;

/// <summary>Cuts a sentence where one statement ends and another begins.</summary>
internal static partial class ClauseCutter
{
    public static string[] Cut(string plain) => Join().Split(plain);

    [GeneratedRegex(@";\s+|,?\s+(?:and|but|while|whereas|which)\s+(?=[\p{L}\p{N}])|\s+[–—]\s+|\s--\s")]
    private static partial Regex Join();
}

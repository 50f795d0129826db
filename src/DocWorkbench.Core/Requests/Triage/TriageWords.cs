using System.Text.RegularExpressions;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Requests.Triage;

/// <summary>The words of a text as triage compares them: stems, and the parts of a compound beside the whole.</summary>
internal static partial class TriageWords
{
    private static readonly char[] Joints = ['.', '-', '_', '\'', '’'];

    /// <summary>In order of appearance, repeated ones too.</summary>
    public static IEnumerable<string> Of(string text)
    {
        foreach (var term in Terms.Of(text))
        {
            yield return WordStem.Of(term);

            // A number with a point is one word; "auto-renewal" is met by "automatic renewal" and by "autorenewal".
            if (term.IndexOfAny(Joints) > 0 && !char.IsDigit(term[0]))
            {
                var parts = term.Split(Joints, StringSplitOptions.RemoveEmptyEntries);
                foreach (var part in parts.Where(p => p.Length > 1))
                {
                    yield return WordStem.Of(part);
                }

                yield return WordStem.Of(string.Concat(parts));
            }
        }

        foreach (var name in CamelCase().Matches(text).Select(m => m.Value))
        {
            foreach (var part in Part().Matches(name).Select(m => m.Value).SelectMany(Terms.Of))
            {
                yield return WordStem.Of(part);
            }
        }
    }

    [GeneratedRegex(@"\b\p{L}*\p{Ll}\p{Lu}\p{L}*\b")]
    private static partial Regex CamelCase();

    [GeneratedRegex(@"\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+")]
    private static partial Regex Part();
}

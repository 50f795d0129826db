using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Evidence.Secrets;

/// <summary>Persons, addresses, dates and codenames that only the inside parts of the materials name.</summary>
internal sealed partial class InsideWords
{
    private InsideWords(ImmutableArray<(string Word, FindingSeverity Severity, string Sentence)> words) => Words = words;

    public ImmutableArray<(string Word, FindingSeverity Severity, string Sentence)> Words { get; }

    public static InsideWords Of(IReadOnlyCollection<Material> materials, CancellationToken cancellation)
    {
        var (inside, outside) = (new List<string>(), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var material in materials)
        {
            foreach (var passage in material.Passages)
            {
                cancellation.ThrowIfCancellationRequested();
                if (passage.Status == MaterialStatus.Internal && material.Status != MaterialStatus.Published)
                {
                    inside.Add(passage.Text);
                }
                else
                {
                    outside.UnionWith(Outside().Matches(passage.Text).Select(m => m.Value));
                }

                if (passage.Status != MaterialStatus.Published)
                {
                    names.UnionWith(Codename().Matches(passage.Text).Select(m => m.Groups[1].Value));
                }
            }
        }

        return new InsideWords([
            .. inside
                .SelectMany(t => Mail().Matches(t))
                .Select(m => m.Value)
                .Distinct()
                .Where(m => !outside.Contains(m))
                .Select(m => (m, FindingSeverity.High, $"{m} stands only in an internal passage.")),
            .. inside
                .SelectMany(Persons)
                .Distinct()
                .Where(n => !n.Split(' ').Any(outside.Contains))
                .Select(n => (n, FindingSeverity.High, $"{n} is named only in an internal passage.")),
            .. inside
                .SelectMany(t => Date().Matches(t))
                .Select(m => m.Value)
                .Distinct()
                .Where(d => !outside.Contains(d))
                .Select(d => (d, FindingSeverity.Medium, $"{d} is a date of an internal passage.")),
            .. names.Where(n => n.Any(char.IsUpper)).Select(n => (n, FindingSeverity.High, $"{n} is a codename in the materials.")),
        ]);
    }

    // Only where a line is about people: it has an address, a label such as "Owner:", or is a row of a table.
    private static IEnumerable<string> Persons(string text) =>
        text.Split('\n')
            .Where(l => Mail().IsMatch(l) || l.AsSpan().ContainsAny(":|"))
            .SelectMany(l => Person().Matches(l))
            .Select(m => m.Value);

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")]
    private static partial Regex Mail();

    [GeneratedRegex(@"(?<=[:|–—,-]\s*)\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){1,2}(?=\s*(?:$|[|,;(<–—/&-]))")]
    private static partial Regex Person();

    [GeneratedRegex(
        @"\b(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\d{1,2}, )?20\d\d|Q[1-4] (?:FY ?)?(?:20)?\d\d|H[12] (?:FY ?)?20\d\d|FY ?\d{2,4})\b"
    )]
    private static partial Regex Date();

    [GeneratedRegex(@"\b(?i:code[- ]?named?)(?:[:,]?| is) [""“'‘]?(\p{Lu}[\w-]+)")]
    private static partial Regex Codename();

    // Words and addresses as they are looked up: whole.
    [GeneratedRegex(
        @"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\d{1,2}, )?20\d\d|[\p{L}'’-]+"
    )]
    private static partial Regex Outside();
}

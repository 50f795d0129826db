using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence.Structure;

/// <summary>The places of a document that links can lead to, and the links inside it that do.</summary>
internal static partial class Anchors
{
    /// <summary>By anchor without "#", where each stands.</summary>
    public static Dictionary<string, TextSpan> Of(HowTo howTo)
    {
        var anchors = new Dictionary<string, TextSpan>(StringComparer.OrdinalIgnoreCase);
        foreach (var section in howTo.Sections.Where(s => s.Level > 0))
        {
            var slug = Slug(section.Heading);
            var name = slug;
            for (var n = 1; !anchors.TryAdd(name, section.HeadingSpan); n++)
            {
                name = string.Create(CultureInfo.InvariantCulture, $"{slug}-{n}");
            }
        }

        foreach (Match named in Named().Matches(howTo.Text))
        {
            anchors.TryAdd(named.Groups[1].Value, new TextSpan(named.Index, named.Length));
        }

        return anchors;
    }

    /// <summary>Links to anchors that are not there.</summary>
    public static ImmutableArray<StructureProblem> Broken(HowTo howTo, Dictionary<string, TextSpan> anchors) =>
        [
            .. howTo
                .Units.Where(u => u.Kind is not (UnitKind.Code or UnitKind.FrontMatter))
                .SelectMany(u => Link().Matches(howTo.Source.Slice(u.Content)).Select(m => (u.Content.Start, Match: m)))
                .Where(l => !anchors.ContainsKey(Uri.UnescapeDataString(l.Match.Groups[1].Value)))
                .Select(l => new StructureProblem(
                    $"anchor:{l.Match.Groups[1].Value}",
                    new TextSpan(l.Start + l.Match.Groups[1].Index - 1, l.Match.Groups[1].Length + 1),
                    FindingSeverity.Medium,
                    $"The link leads to #{l.Match.Groups[1].Value}, and no heading has that name."
                )),
        ];

    // As GitHub and Learn make them: letters, digits, hyphens and underscores, blanks as hyphens.
    private static string Slug(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (var sign in heading.Trim())
        {
            slug.Append(
                char.IsLetterOrDigit(sign) || sign is '-' or '_' || char.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark
                    ? char.ToLowerInvariant(sign).ToString()
                : sign == ' ' ? "-"
                : ""
            );
        }

        return slug.ToString();
    }

    [GeneratedRegex(@"<\w+\b[^<>]*?\b(?:id|name)\s*=\s*[""']([^""'<>]+)[""']")]
    private static partial Regex Named();

    [GeneratedRegex(@"\]\(#(?!tab/)([^()\s]+)\)")]
    private static partial Regex Link();
}

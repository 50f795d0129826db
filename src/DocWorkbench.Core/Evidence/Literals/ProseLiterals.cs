using System.Text.RegularExpressions;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence.Literals;

/// <summary>Finds the literals of running text: each place is read once, as the first of the kinds that fits.</summary>
internal static partial class ProseLiterals
{
    /// <param name="span">What to read of the text.</param>
    public static IEnumerable<Literal> In(string text, TextSpan span)
    {
        var rest = text.Substring(span.Start, span.Length);
        var found = new List<Literal>();
        if (rest.Contains('`', StringComparison.Ordinal))
        {
            var codes = Code().Matches(rest).ToList();
            found.AddRange(codes.SelectMany(c => CodeLiterals.InSpan(text, At(c.Groups[2]))));
            rest = Blanked(rest, codes);
        }

        // A look for the sign that each of a kind has spares most texts most patterns.
        Take(rest.Contains('<'), Comment(), _ => null);
        Take(rest.AsSpan().ContainsAny(']', '='), Target(), m => TargetKind(m.Value));
        Take(rest.Contains('/'), Bare(), _ => LiteralKind.Address);
        Take(rest.Contains('@'), Mail(), _ => LiteralKind.MailAddress);
        Take(rest.Contains('-'), Flag(), _ => LiteralKind.Flag);
        Take(rest.Contains('.'), FileName(), _ => LiteralKind.File);
        Take(may: true, Name(), _ => LiteralKind.Name);
        Take(rest.Any(char.IsDigit), Counter(), _ => null);
        Take(rest.Contains(':'), Clock(), _ => LiteralKind.Number);
        Take(rest.Any(char.IsDigit), Number(), _ => LiteralKind.Number);
        return found;

        TextSpan At(Group group) => new(span.Start + group.Index, group.Length);

        void Take(bool may, Regex pattern, Func<Group, LiteralKind?> kind)
        {
            if (!may)
            {
                return;
            }

            var matches = pattern.Matches(rest).ToList();
            foreach (var match in matches)
            {
                var group = match.Groups[1];
                if (group.Success && group.Length > 0 && kind(group) is { } known)
                {
                    found.Add(new Literal(known, At(group), group.Value));
                }
            }

            rest = Blanked(rest, matches);
        }
    }

    private static LiteralKind? TargetKind(string target) =>
        target.StartsWith("http", StringComparison.OrdinalIgnoreCase) || target.StartsWith("//", StringComparison.Ordinal)
            ? LiteralKind.Address
        : target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? LiteralKind.MailAddress
        : target.StartsWith("#tab/", StringComparison.Ordinal) ? null
        : target.StartsWith('#') ? LiteralKind.Anchor
        : target.Contains(':', StringComparison.Ordinal) && !target.Contains('/', StringComparison.Ordinal) ? null
        : LiteralKind.Path;

    // Words of a link stay to be read, its target does not.
    private static string Blanked(string text, List<Match> matches) =>
        matches.Count == 0
            ? text
            : string.Create(
                text.Length,
                (text, matches),
                static (signs, from) =>
                {
                    from.text.CopyTo(signs);
                    foreach (var match in from.matches)
                    {
                        var whole = match.Groups["keep"].Success ? match.Groups["keep"] : match;
                        signs.Slice(whole.Index, whole.Length).Fill(' ');
                    }
                }
            );

    [GeneratedRegex(@"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(
        @"(?<=\])(?<keep>\(\s*<?([^()\s<>]+(?:\([^()\s]*\)[^()\s<>]*)?)>?(?:\s+(?:""[^""]*""|'[^']*'))?\s*\))|(?<keep>\b(?:href|src|source|lightbox)\s*=\s*[""']([^""']+)[""'])|(?<=^\s{0,3}\[[^\]]+\]:)(?<keep>[ \t]+<?([^\s<>]+)>?.*)$",
        RegexOptions.Multiline
    )]
    private static partial Regex Target();

    [GeneratedRegex(@"(https?://[^\s<>()\[\]""'`|*]*[^\s<>()\[\]""'`|*.,;:!?])", RegexOptions.IgnoreCase)]
    private static partial Regex Bare();

    [GeneratedRegex(@"(?<![\w.+-])([\w.+-]+@[\w-]+(?:\.[\w-]+)+)")]
    private static partial Regex Mail();

    [GeneratedRegex(@"(?<![\w-])(--[A-Za-z][\w-]+)")]
    private static partial Regex Flag();

    [GeneratedRegex(
        @"(?<![\w/.-])((?:[\w.~-]*/)*[\w-][\w.-]*\.(?:ya?ml|json|md|sh|ps1|psm1|exe|dll|conf|cfg|ini|xml|txt|log|zip|tar|t?gz|png|jpe?g|svg|gif|py|cs|js|ts|toml|env|crt|pem|key|tf|bicep|csv|sql|html?|config|properties|docx|pdf|msi|rpm|deb|jar|vhdx?|iso))(?![\w-])"
    )]
    private static partial Regex FileName();

    // Three humps or more, an underscore, dots between words one of which has a hump, or a model such as "RS-485": a name, not a product
    // written with two capitals, and no standard that everybody knows.
    [GeneratedRegex(
        @"(?<![\w./-])([a-z]*(?:[A-Z]+[a-z0-9]+){3,}[A-Za-z0-9]*|[a-z]+(?:[A-Z][a-z0-9]+){2,}|[A-Za-z]\w*_\w*[A-Za-z0-9]|[a-z]\w*(?:\.[a-z]\w*)*\.[a-z]+[A-Z]\w*(?:\.\w+)*|(?!(?:UTF|SHA|AES|RSA|ISO|RFC|HMAC|MD|EC|P|ARM|X)-)[A-Z]{1,8}-\d+[A-Za-z0-9]*)(?![\w-])"
    )]
    private static partial Regex Name();

    // What counts the document's own parts, and the numbers of list items.
    [GeneratedRegex(
        @"(?:\b(?:steps?|options?|figures?|tables?|sections?|parts?|examples?|chapters?|appendix|methods?|tabs?|questions?|tasks?|exercises?)\s+#?\d+(?:\.\d+)*(?:\s*(?:,|and|to|through|–|-)\s*\d+)*\b)|^[ \t>]*\d{1,9}[.)](?=\s)",
        RegexOptions.IgnoreCase | RegexOptions.Multiline
    )]
    private static partial Regex Counter();

    [GeneratedRegex(@"(?<![\p{L}\p{N}_/#@-])[vV]?((?<![\p{N}][.,])\d+(?:[.,]\d+)*(?:-\d+[\w.-]*[A-Za-z0-9])?(?:\s?%|\sper\s?cent\b)?)")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<![\w:.])(\d{1,2}:\d{2})(?!\w|:\d)")]
    private static partial Regex Clock();
}

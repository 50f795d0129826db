using System.Text.RegularExpressions;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence.Literals;

/// <summary>Finds the literals of running text: each place is read once, as the first of the kinds that fits.</summary>
internal static partial class ProseLiterals
{
    /// <param name="span">What to read of the text.</param>
    public static IEnumerable<Literal> In(string text, TextSpan span)
    {
        var rest = text.Substring(span.Start, span.Length).ToCharArray();
        var found = new List<Literal>();
        foreach (Match code in Code().Matches(new string(rest)))
        {
            found.AddRange(CodeLiterals.InSpan(text, At(code.Groups[2])));
            Blank(rest, code);
        }

        Take(Comment(), _ => null);
        Take(Target(), m => TargetKind(m.Value));
        Take(Bare(), _ => LiteralKind.Address);
        Take(Mail(), _ => LiteralKind.MailAddress);
        Take(Flag(), _ => LiteralKind.Flag);
        Take(File(), _ => LiteralKind.File);
        Take(Name(), _ => LiteralKind.Name);
        Take(Counter(), _ => null);
        Take(Number(), _ => LiteralKind.Number);
        return found;

        TextSpan At(Group group) => new(span.Start + group.Index, group.Length);

        void Take(Regex pattern, Func<Group, LiteralKind?> kind)
        {
            foreach (Match match in pattern.Matches(new string(rest)))
            {
                var group = match.Groups[1];
                if (group.Success && group.Length > 0 && kind(group) is { } known)
                {
                    found.Add(new Literal(known, At(group), group.Value));
                }

                Blank(rest, match);
            }
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
    private static void Blank(char[] text, Match match)
    {
        var whole = match.Groups["keep"].Success ? match.Groups["keep"] : match;
        Array.Fill(text, ' ', whole.Index, whole.Length);
    }

    [GeneratedRegex(@"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(
        @"(?<=\])(?<keep>\(\s*<?([^()\s<>]+(?:\([^()\s]*\)[^()\s<>]*)?)>?(?:\s+(?:""[^""]*""|'[^']*'))?\s*\))|(?<keep>\b(?:href|src|source|lightbox)\s*=\s*[""']([^""']+)[""'])|(?<=^\s{0,3}\[[^\]]+\]:)(?<keep>[ \t]+<?([^\s<>]+)>?.*)$",
        RegexOptions.Multiline
    )]
    private static partial Regex Target();

    [GeneratedRegex(@"(https?://[^\s<>()\[\]""'`|*]+(?:\([^\s()]*\))?[^\s<>()\[\]""'`|*.,;:!?]*)", RegexOptions.IgnoreCase)]
    private static partial Regex Bare();

    [GeneratedRegex(@"(?<![\w.+-])([\w.+-]+@[\w-]+(?:\.[\w-]+)+)")]
    private static partial Regex Mail();

    [GeneratedRegex(@"(?<![\w-])(--[A-Za-z][\w-]+)")]
    private static partial Regex Flag();

    [GeneratedRegex(
        @"(?<![\w/.-])((?:[\w.~-]*/)*[\w-][\w.-]*\.(?:ya?ml|json|md|sh|ps1|psm1|exe|dll|conf|cfg|ini|xml|txt|log|zip|tar|t?gz|png|jpe?g|svg|gif|py|cs|js|ts|toml|env|crt|pem|key|tf|bicep|csv|sql|html?|config|properties|docx|pdf|msi|rpm|deb|jar|vhdx?|iso))(?![\w-])"
    )]
    private static partial Regex File();

    // Three humps or more, an underscore, or dots between words one of which has a hump: a name, not a product written with two capitals.
    [GeneratedRegex(
        @"(?<![\w./-])([a-z]*(?:[A-Z]+[a-z0-9]+){3,}[A-Za-z0-9]*|[a-z]+(?:[A-Z][a-z0-9]+){2,}|[A-Za-z]\w*_\w*[A-Za-z0-9]|[a-z]\w*(?:\.[a-z]\w*)*\.[a-z]+[A-Z]\w*(?:\.\w+)*)(?![\w-])"
    )]
    private static partial Regex Name();

    // What counts the document's own parts, and the numbers of list items.
    [GeneratedRegex(
        @"(?:\b(?:steps?|options?|figures?|tables?|sections?|parts?|examples?|chapters?|appendix|methods?|tabs?|questions?|tasks?|exercises?)\s+#?\d+(?:\.\d+)*(?:\s*(?:,|and|to|through|–|-)\s*\d+)*\b)|^[ \t>]*\d{1,9}[.)](?=\s)",
        RegexOptions.IgnoreCase | RegexOptions.Multiline
    )]
    private static partial Regex Counter();

    [GeneratedRegex(@"(?<![\p{L}\p{N}_/#@-])[vV]?((?<![\p{N}][.,])\d+(?:[.,]\d+)*(?:-\d+[\w.-]*[A-Za-z0-9])?)")]
    private static partial Regex Number();
}

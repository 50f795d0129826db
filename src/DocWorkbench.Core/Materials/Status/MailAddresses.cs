using System.Text.RegularExpressions;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Materials.Status;

/// <summary>Mail addresses of real people and offices; those that only show what an address looks like are none.</summary>
internal static partial class MailAddresses
{
    /// <param name="withOffices">Whether addresses that offices give out to everybody, such as support@, count too.</param>
    public static bool AreIn(Passage passage, bool withOffices) =>
        passage.Markdown.Contains('@', StringComparison.Ordinal)
        && Address()
            .Matches(passage.Text)
            .Concat(MailLink().Matches(passage.Markdown))
            .Select(m => (Local: m.Groups[1].Value, Domain: m.Groups[2].Value))
            .Any(a => !Placeholder().IsMatch(a.Local) && !ExampleDomain().IsMatch(a.Domain) && (withOffices || !Office().IsMatch(a.Local)));

    /// <summary>Where a text names addresses of persons; those that offices give out to everybody are none.</summary>
    public static IEnumerable<TextSpan> PersonalIn(string text) =>
        !text.Contains('@', StringComparison.Ordinal)
            ? []
            : Address()
                .Matches(text)
                .Where(m =>
                    !Placeholder().IsMatch(m.Groups[1].Value)
                    && !ExampleDomain().IsMatch(m.Groups[2].Value)
                    && !Office().IsMatch(m.Groups[1].Value)
                )
                .Select(m => new TextSpan(m.Index, m.Length));

    // The last label is letters: "azureuser@10.0.0.4" is a login and "login@v1.4" a version.
    private const string Pattern =
        @"(?<![\w.%+@/:-])([A-Za-z0-9][A-Za-z0-9._%+-]{0,63})@((?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24})(?!\.?[\w@-]|:[\w/~])";

    [GeneratedRegex(Pattern)]
    private static partial Regex Address();

    [GeneratedRegex(@"mailto:([A-Za-z0-9][A-Za-z0-9._%+-]{0,63})@((?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24})")]
    private static partial Regex MailLink();

    [GeneratedRegex(
        @"^((some|your|my|the|test|azure|admin|demo|sample|first|local|ec2|git|ssh)?[._-]?(user|users|username|name|email|e-?mail|mail|account|alias|address|login|lastname|id)\d{0,3}|you|me|git|root|admin|administrator|test\d*|demo|sample|example|foo|bar|ubuntu|ec2-user|johndoe|janedoe|jdoe|john\.doe|jane\.doe|first\.last|alice|bob)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Placeholder();

    // RFC 2606, RFC 6761, the companies Microsoft's documentation invents, and what writers make up.
    [GeneratedRegex(
        @"(^|\.)(example(\.(com|org|net|edu|co\.\w+|\w{2}))?|test|invalid|localhost|local|internal|(contoso|fabrikam|northwind\w*|adventure-?works?|litware\w*|tailspin\w*|wingtip\w*|proseware|woodgrove\w*|relecloud|adatum|alpineski\w*|lucernepublishing|margiestravel|treyresearch|fourthcoffee|wideworldimporters|vanarsdel\w*|blueyonder\w*)\w*(\.\w+)*|acme\w*\.\w+|(your|my|some|the|test|demo|sample)[\w-]*\.\w+|(domain|company|organization|org|corp|server|host|hostname|website|site|email|test|foo|bar|abc|xyz)\.\w+)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ExampleDomain();

    [GeneratedRegex(
        @"^(info|contact|kontakt|contacto|support|help|helpdesk|sales|press|presse|media|security|secure|abuse|privacy|legal|feedback|hello|hi|mail|office|team|news|newsletter|redaktion|redaction|editors?|editorial|jobs|careers|no-?reply|do-?not-?reply|webmaster|postmaster|hostmaster|billing|marketing|community|docs|documentation|services?|subscribe|unsubscribe|bugs?|reports?|copyright|dmca|licen[sc]ing|partners?|questions|requests?|conduct|[\w.+-]*-(announce|dev|devel|users|discuss|security|support|feedback|team|list|bugs))$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Office();
}

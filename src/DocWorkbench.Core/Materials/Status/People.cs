using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Materials.Status;

/// <summary>Persons named by their part in the work, and how to reach them.</summary>
internal static partial class People
{
    /// <summary>How many labels such as "Owner: Jo Sample" the text has.</summary>
    /// <param name="withAuthors">Whether labels that published pages carry too, such as "Author", count.</param>
    public static int LabelsIn(string text, bool withAuthors) =>
        !text.AsSpan().ContainsAny(":|–—-")
            ? 0
            : Label()
                .Matches(text)
                .Count(m => (withAuthors || !Byline().IsMatch(m.Groups[1].Value)) && !NoPerson().IsMatch(m.Groups[2].Value));

    /// <summary>Phone numbers; those that films and examples use (555-01xx) are none.</summary>
    public static int PhonesIn(string text) => Phone().Matches(text).Count(m => !m.Value.Contains("555", StringComparison.Ordinal));

    private const string Name =
        @"\p{Lu}[\p{Ll}'’-]+(?:[ ]\p{Lu}\.|[ ](?:de|da|di|van|von|der|den|la|le|bin|al))*(?:[ ]\p{Lu}[\p{L}'’-]+){1,2}";

    [GeneratedRegex(
        @"(?<=(?:^|[\n|•–—])[ \t]*\W{0,3}(?:(?i:primary|secondary|backup|key|document|feature|executive|project|lead)[ ])?)\b((?i:owners?|dri|approvers?|approved by|prepared by|assignees?|assigned to|point of contact|poc|escalation contact|product (?:manager|owner|lead)|program manager|project (?:manager|lead)|pm|tech(?:nical)? lead|engineering (?:lead|manager)|dev(?:elopment)? (?:lead|manager)|design lead|sponsors?|stakeholders?|attendees|participants|on-?call|authors?|written by|reviewers?|reviewed by|designers?|developers?|contacts?|created by|(?:last )?(?:modified|updated) by|editors?|qa(?: lead)?|test lead|architect|scrum master|legal|marketing))(?: (?i:name))?[ \t]*(?:[:|–—]|[ ]-[ ])[ \t]*("
            + Name
            + @")(?=[ \t]*(?:$|[\n|,;(<–—/&@.]|and\b|-[ ]))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Label();

    [GeneratedRegex(
        @"^(authors?|written by|reviewers?|reviewed by|designers?|developers?|contacts?|created by|.*(modified|updated) by|editors?|architect|legal|marketing|sponsors?|participants)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Byline();

    // What is written like a name and is a group, a role or a product.
    [GeneratedRegex(
        @"\b(team|teams|group|support|manager|management|engineering|product|products|azure|microsoft|google|amazon|cloud|services?|admins?|administrators?|operators?|role|access|portal|department|office|center|board|committee|contributor|reader|owner|full|cluster|system|users?|data|security|network|platform|foundation|inc|corp|ltd|gmbh|university|project|resource|subscription|kubernetes|web|server|api|required|optional|not|yes|the|to|any|all|each|name|default)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NoPerson();

    [GeneratedRegex(
        @"\b(?:phone|tel|telephone|telefon|mobile|cell|fax|call)\b\.?[ ]?(?:no\.?|number)?[ ]?[:.]?[ ]*\+?[\d(][\d ()./-]{5,18}\d|(?<![\w.])\+\d{1,3}[ (.-]{1,2}\d[\d ()./-]{5,14}\d(?!\w)|(?<![\w.-])\(\d{3}\)[ ]?\d{3}-\d{4}(?!\w)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Phone();
}

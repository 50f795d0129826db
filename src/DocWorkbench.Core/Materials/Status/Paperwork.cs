using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Materials.Status;

/// <summary>What a project writes about itself: versions of the document, dates, tickets, markings, places in the house's own network.</summary>
internal static partial class Paperwork
{
    private const int WordsOfAMarking = 8;

    /// <summary>A line that stands alone and says that the material is not for everybody.</summary>
    public static bool IsMarking(string text) =>
        text.Split('\n').Any(l => Marking().IsMatch(l) && l.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= WordsOfAMarking);

    /// <summary>An address that only works inside: a bare host name, a share, a zone of the house.</summary>
    public static bool NamesIntranet(Passage passage) => Intranet().IsMatch(passage.Text) || Intranet().IsMatch(passage.Markdown);

    /// <summary>
    /// Whether paperwork is what the passage is made of. A requirement that mentions its ticket or its date is still a requirement.
    /// </summary>
    public static bool IsPaperwork(Passage passage)
    {
        if (passage.Kind == PassageKind.Table)
        {
            var header = passage.Text.Split('\n')[0];
            return !SaysWhat().IsMatch(header) && (NamesPeople().IsMatch(header) || NamesDates().IsMatch(header));
        }

        var lines = Lines(passage.Text);
        return !lines.Any(l => Numbered().IsMatch(l))
            && (IsMostly(lines, IsPaperwork) || IsMostly(Lines(passage.Markdown), Tracker().IsMatch));
    }

    private static string[] Lines(string text) => [.. text.Split('\n').Where(l => !string.IsNullOrWhiteSpace(l))];

    private static bool IsMostly(string[] lines, Func<string, bool> what) => lines.Length > 0 && lines.Count(what) * 2 >= lines.Length;

    private static bool IsPaperwork(string line) =>
        Control().IsMatch(line) && !Cue().IsMatch(line) || ReleaseDate().IsMatch(line) || Ticket().IsMatch(line);

    [GeneratedRegex(
        @"^\W*(((strictly|highly|company|[a-z]\w+) )?((and|&) )?confidential|((company|[a-z]\w+) )?confidential( (and|&|[–-]) .{0,40}(internal|proprietary|distribut\w+).*)|proprietary (and|&) confidential|(for )?(company )?internal use only|do not (distribute|share|forward)|not for (external )?distribution|(shared )?under NDA|NDA only)\W*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Marking();

    [GeneratedRegex(
        @"https?://(?!localhost\b)[a-z0-9-]+(?=[/:)\s>]|$)(?!:\d+\b)|https?://[\w.-]+\.(?:corp|intranet|intra|lan)(?=[/:)\s>]|$)|https?://(?:[\w-]+\.corp|intranet)\.[\w.-]+|(?<![\\\w])\\\\[a-z][\w.-]+\\[\w$.-]+",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Intranet();

    [GeneratedRegex(@"^\W{0,3}(N?FR|REQ|RQ|BR|UR|SR|US)[- ]?\d{1,4}(\.\d{1,3})*\b")]
    private static partial Regex Numbered();

    [GeneratedRegex(
        @"^\W{0,3}(prepared by\b|((document|doc) )?(version|date|status|owner|author|revision|id|number|classification|last (updated|modified|reviewed)|created( on)?|approved by|reviewed by|target (date|release|ship date)|due( date)?|eta|ga date|code complete|release date|planned release|jira|epic|ticket|tracking|work item|ado|project code|cost cent(er|re))\s*([:#|–—]|- ))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Control();

    [GeneratedRegex(@"\b(must|should|shall|will)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Cue();

    [GeneratedRegex(
        @"\b(ship|launch|releas|roll ?out|deliver|GA\b|general availability|beta|code complete|deadline|target|milestone|go[- ]live)\w*\b[^.\n]{0,60}\b((Q[1-4]|H[12])[ -]?(FY ?)?'?\d{2,4}|FY ?\d{2}|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* (\d{1,2},? )?20\d\d|20\d\d-\d\d-\d\d)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ReleaseDate();

    [GeneratedRegex(
        @"\b(?i:jira|ticket|work item|bug|epic|issue|incident|ado)\b\s*(?i:id|no\.?|number)?\s*[:#]?\s*#?([A-Z][A-Z0-9]{1,9}-\d{1,6}|\d{3,8})\b"
    )]
    private static partial Regex Ticket();

    [GeneratedRegex(
        @"\b(?:atlassian\.net|sharepoint\.com|visualstudio\.com|linear\.app|app\.asana\.com|trello\.com|docs\.google\.com|notion\.so)/|\bjira\.[\w.-]+/|\bdev\.azure\.com/[\w%-]+/[\w%-]+/_workitems",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Tracker();

    [GeneratedRegex(
        @"\b(requirement|description|feature|user story|acceptance|behaviou?r|capability|scenario|parameter|metric)s?\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex SaysWhat();

    [GeneratedRegex(
        @"\b(owner|author|approver|reviewer|contact( name)?|dri|assignee|e-?mail( address)?|phone|sign-?off|signature|stakeholder|attendee)s?\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NamesPeople();

    [GeneratedRegex(@"\b(date|timeframe|time frame|eta|due|deadline|target|quarter|timeline|schedule)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NamesDates();
}

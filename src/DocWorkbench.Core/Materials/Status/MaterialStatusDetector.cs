using System.Text.RegularExpressions;
using DocWorkbench.Core.Materials.Passages;

namespace DocWorkbench.Core.Materials.Status;

/// <summary>What a material's word is worth, from its form; a writer can correct it.</summary>
internal static partial class MaterialStatusDetector
{
    private const int SignsOfARequirement = 3;

    // A marking of confidentiality stands alone and at the beginning.
    private const int FirstPassages = 5;

    /// <summary>
    /// A requirements document says so in its name, or numbers its requirements (FR1, NFR2.1, REQ-7), tells user stories or has the usual
    /// headings. "Requirements" in a name alone says little, since articles on system requirements have it too; words such as "must" and
    /// "will" say nothing, since most published articles use them.
    /// </summary>
    public static MaterialStatus Of(string name, string title, IReadOnlyCollection<PassageDraft> drafts)
    {
        var words = Separators().Replace(Extension().Replace(name, ""), " ");
        var isLesson = Lesson().IsMatch(title) || Lesson().IsMatch(words);
        if (!isLesson && (RequirementName().IsMatch(words) || RequirementName().IsMatch(title)))
        {
            return MaterialStatus.Requirement;
        }

        var strong = StrongSigns(drafts);
        var weak = drafts.Count(d => d.Level > 0 && UsualHeading().IsMatch(d.Text));
        var isNamed = !isLesson && (PossibleName().IsMatch(words) || PossibleName().IsMatch(title));
        if (strong > 0 && strong + weak >= (isNamed ? 1 : SignsOfARequirement))
        {
            return MaterialStatus.Requirement;
        }

        return drafts.Take(FirstPassages).Any(d => Paperwork.IsMarking(d.Text)) || IsMinutes(title, drafts)
            ? MaterialStatus.Internal
            : MaterialStatus.Published;
    }

    private static int StrongSigns(IReadOnlyCollection<PassageDraft> drafts) =>
        drafts.SelectMany(d => RequirementNumber().Matches(d.Text)).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal).Count()
        + drafts.Sum(d => UserStory().Count(d.Text))
        + drafts.Count(d => d.Level > 0 && RequirementHeading().IsMatch(d.Text))
        + drafts.Count(d => d.Level == 0 && Purpose().IsMatch(d.Text));

    private static bool IsMinutes(string title, IEnumerable<PassageDraft> drafts) =>
        MinutesTitle().IsMatch(title) && drafts.Any(d => Attendees().IsMatch(d.Text));

    [GeneratedRegex(@"\.\w{1,8}$")]
    private static partial Regex Extension();

    [GeneratedRegex("[_-]+")]
    private static partial Regex Separators();

    // Written to teach how such documents are made.
    [GeneratedRegex(
        @"\b(how to|what (is|are)|why|writ(e|ing)|creat(e|ing)|examples?|templates?|tutorial|guide|best practices|manage|managing|define)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Lesson();

    [GeneratedRegex(
        @"\b(?-i:PRD|BRD|FRD|MRD|SRS)\b|\b((product|business|functional|non[- ]functional|market|stakeholder|feature) requirements?|requirements? (document|specification|spec|definition)|(product|functional|feature) spec(ification)?)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex RequirementName();

    [GeneratedRegex(@"\b(requirements?|prd|brd|frd|mrd|srs|specs?|specification|user stories|proposal|roadmap)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PossibleName();

    [GeneratedRegex(
        @"(?<=(?:^|\|)[ \t]*\W{0,3})\b((?:NFR|FR|REQ|RQ|BR|UR|SR|US)[- ]?\d{1,4}(?:\.\d{1,3})*)\b(?=[ \t]*[:.)|–—-]|[ \t]+\S)",
        RegexOptions.Multiline
    )]
    private static partial Regex RequirementNumber();

    [GeneratedRegex(@"\bas an? [^.\n]{2,60}?,? I (want|need|require|would like|can|should be able)\b[^\n]{0,200}", RegexOptions.IgnoreCase)]
    private static partial Regex UserStory();

    [GeneratedRegex(
        @"\bthis (document|PRD|BRD|spec|specification) (defines|describes|outlines|captures|specifies|lists|details) (the )?(\w+ ){0,3}requirements\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Purpose();

    [GeneratedRegex(
        @"^[\d.\s]*((non[- ])?functional requirements?|business (objectives?|requirements?|goals?)|user stories\b.*|acceptance criteria|success (metrics|criteria)|goals (and|&) non-?goals|non-?goals)\s*:?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex RequirementHeading();

    [GeneratedRegex(
        @"^[\d.\s]*(in scope|out of scope|scope|assumptions\b.*|dependencies|milestones\b.*|timeline\b.*|stakeholders|open questions|risks\b.*|goals|personas|rollout plan|launch plan|problem statement|future considerations)\s*:?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex UsualHeading();

    [GeneratedRegex(@"\b(meeting (minutes|notes)|minutes of)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MinutesTitle();

    [GeneratedRegex(@"^\W{0,3}(attendees|participants|present|apologies)\s*:", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Attendees();
}

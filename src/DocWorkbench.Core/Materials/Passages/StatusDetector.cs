using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Materials.Passages;

/// <summary>What a material's word is worth, from its form; a writer can correct it.</summary>
internal static partial class StatusDetector
{
    private const int CuesOfARequirement = 3;

    /// <summary>
    /// A requirements document names itself so, numbers its requirements (FR1, NFR2.1, REQ-7) or has the usual headings. Words such as
    /// "must" and "will" do not count: most published articles use them too.
    /// </summary>
    public static MaterialStatus OfMaterial(string name, string title, IReadOnlyCollection<PassageDraft> drafts)
    {
        if (RequirementName().IsMatch(name.Replace('_', ' ')) || RequirementName().IsMatch(title))
        {
            return MaterialStatus.Requirement;
        }

        var numbered = drafts.Sum(d => RequirementNumber().Count(d.Text));
        var headings = drafts.Count(d => d.Level > 0 && RequirementHeading().IsMatch(d.Text));
        return numbered + headings >= CuesOfARequirement ? MaterialStatus.Requirement : MaterialStatus.Published;
    }

    public static MaterialStatus OfPassage(MaterialStatus ofMaterial, Passage passage) =>
        OfPassage(ofMaterial, passage.Breadcrumb, passage.Kind == PassageKind.Heading, passage.Text);

    public static MaterialStatus OfPassage(MaterialStatus ofMaterial, IEnumerable<string> breadcrumb, bool isHeading, string text) =>
        Contact().IsMatch(text)
        || breadcrumb.Any(h => InternalHeading().IsMatch(h))
        || isHeading && InternalHeading().IsMatch(text)
        || ofMaterial == MaterialStatus.Internal
        || ofMaterial == MaterialStatus.Requirement && Paperwork().IsMatch(text)
            ? MaterialStatus.Internal
            : ofMaterial;

    [GeneratedRegex(@"\b(PRD|BRD|FRD|requirements?|product spec(ification)?|functional spec(ification)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex RequirementName();

    [GeneratedRegex(@"\b(N?FR|REQ|BR|UR|US)[- ]?\d{1,3}(\.\d{1,3})*\b")]
    private static partial Regex RequirementNumber();

    [GeneratedRegex(
        @"^[\d.\s]*((non-)?functional requirements?|business (objectives?|requirements?)|user stories|acceptance criteria|success (metrics|criteria)|out of scope|assumptions|milestones|timeline)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex RequirementHeading();

    [GeneratedRegex(
        @"^[\d.\s]*(key )?(contacts?( information)?|stakeholders?|project team|team|owners?|approvals?|approvers|sign-?off|timelines?\b.*|milestones?\b.*|(revision|document|version|change) history)\s*:?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex InternalHeading();

    [GeneratedRegex(@"\b[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})+\b")]
    private static partial Regex Contact();

    [GeneratedRegex(
        @"\b(confidential|internal use only|do not distribute|prepared by|document owner|last updated|status: draft)\b|\b(version|author):",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Paperwork();
}

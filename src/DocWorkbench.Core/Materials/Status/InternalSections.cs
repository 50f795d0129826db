using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Materials.Status;

/// <summary>Sections that are about who makes a thing and when, never about the thing.</summary>
internal static partial class InternalSections
{
    /// <param name="ofRequirement">In a requirements document more headings mean this: a published article may well have a timeline or owners.</param>
    public static bool IsIn(Passage passage, bool ofRequirement) =>
        passage.Breadcrumb.Any(h => Names(h, ofRequirement)) || passage.Kind == PassageKind.Heading && Names(passage.Text, ofRequirement);

    private static bool Names(string heading, bool ofRequirement) =>
        Always().IsMatch(heading) || ofRequirement && OfRequirement().IsMatch(heading);

    [GeneratedRegex(
        @"^[\d.\s]*((key |project |internal |team )contact( information)?|(key |project |internal |team )?contacts( information)?|stakeholders?|project team|approvers|escalation contacts?|(revision|document) history|distribution list)\s*:?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Always();

    [GeneratedRegex(
        @"^[\d.\s]*(contacts?( information| details)?|team( members)?|people|owners?|authors?|reviewers?|approvals?|sign-?offs?|timelines?\b.*|milestones?\b.*|(project |release |delivery )?schedule|key dates|important dates|release plan|(version|change) (history|log)|change log|document (control|information|details)|budget|staffing|resourcing)\s*:?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex OfRequirement();
}

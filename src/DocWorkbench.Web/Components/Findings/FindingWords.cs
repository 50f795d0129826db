using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Reviews;

namespace DocWorkbench.Web.Components.Findings;

/// <summary>Findings and what people say of them, in a writer's words.</summary>
internal static class FindingWords
{
    /// <summary>In the order of their keys, from 1.</summary>
    public static IReadOnlyList<DismissReason> Reasons { get; } = Enum.GetValues<DismissReason>();

    public static string Of(FindingCode code) =>
        code switch
        {
            FindingCode.Unsupported => FindingTexts.Finding_Unsupported,
            FindingCode.PlannedNotShipped => FindingTexts.Finding_PlannedNotShipped,
            FindingCode.InventedLiteral => FindingTexts.Finding_InventedLiteral,
            FindingCode.NotCheckable => FindingTexts.Finding_NotCheckable,
            FindingCode.SourcesDisagree => FindingTexts.Finding_SourcesDisagree,
            FindingCode.LimitationNearby => FindingTexts.Finding_LimitationNearby,
            FindingCode.Confidential => FindingTexts.Finding_Confidential,
            FindingCode.Redundant => FindingTexts.Finding_Redundant,
            FindingCode.Structure => FindingTexts.Finding_Structure,
            FindingCode.BadCitation => FindingTexts.Finding_BadCitation,
            FindingCode.NotAskedFor => FindingTexts.Finding_NotAskedFor,
            _ => throw new ArgumentOutOfRangeException(nameof(code)),
        };

    /// <summary>What a check looks for.</summary>
    public static string Explain(FindingCode code) =>
        code switch
        {
            FindingCode.Unsupported => FindingTexts.Explain_Unsupported,
            FindingCode.PlannedNotShipped => FindingTexts.Explain_PlannedNotShipped,
            FindingCode.InventedLiteral => FindingTexts.Explain_InventedLiteral,
            FindingCode.NotCheckable => FindingTexts.Explain_NotCheckable,
            FindingCode.SourcesDisagree => FindingTexts.Explain_SourcesDisagree,
            FindingCode.LimitationNearby => FindingTexts.Explain_LimitationNearby,
            FindingCode.Confidential => FindingTexts.Explain_Confidential,
            FindingCode.Redundant => FindingTexts.Explain_Redundant,
            FindingCode.Structure => FindingTexts.Explain_Structure,
            FindingCode.BadCitation => FindingTexts.Explain_BadCitation,
            FindingCode.NotAskedFor => FindingTexts.Explain_NotAskedFor,
            _ => throw new ArgumentOutOfRangeException(nameof(code)),
        };

    public static string Of(DismissReason? reason) =>
        reason switch
        {
            DismissReason.FalseAlarm => FindingTexts.Dismiss_FalseAlarm,
            DismissReason.CheckedElsewhere => FindingTexts.Dismiss_CheckedElsewhere,
            DismissReason.MeantSo => FindingTexts.Dismiss_MeantSo,
            DismissReason.Unimportant => FindingTexts.Dismiss_Unimportant,
            _ => FindingTexts.Dismiss_None,
        };

    public static string Tone(FindingSeverity severity) => severity == FindingSeverity.Low ? "" : "warn";
}

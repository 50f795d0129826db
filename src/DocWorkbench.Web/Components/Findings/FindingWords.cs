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
            FindingCode.Unsupported => "nothing found",
            FindingCode.PlannedNotShipped => "planned, not shipped",
            FindingCode.InventedLiteral => "stands in no source",
            FindingCode.NotCheckable => "not checkable here",
            FindingCode.SourcesDisagree => "sources disagree",
            FindingCode.LimitationNearby => "a limit of the same thing",
            FindingCode.Confidential => "not for everybody",
            FindingCode.Redundant => "said already",
            FindingCode.Structure => "form",
            FindingCode.BadCitation => "wrong source named",
            FindingCode.NotAskedFor => "not asked for",
            _ => throw new ArgumentOutOfRangeException(nameof(code)),
        };

    /// <summary>What a check looks for.</summary>
    public static string Explain(FindingCode code) =>
        code switch
        {
            FindingCode.Unsupported => "No passage holds enough of the sentence.",
            FindingCode.PlannedNotShipped => "Told as a fact, but only a requirement says it.",
            FindingCode.InventedLiteral => "An address, command, name or number that is in no material and not in the how-to.",
            FindingCode.NotCheckable => "A link or picture that can't be looked up, because no folder is connected.",
            FindingCode.SourcesDisagree => "Two passages give different figures for the same thing.",
            FindingCode.LimitationNearby => "A material names a condition or a limit of the same thing; shown beside the change.",
            FindingCode.Confidential => "A person, an address, a date or a name that is meant for inside.",
            FindingCode.Redundant => "The how-to says it elsewhere.",
            FindingCode.Structure => "Heading levels, headings told twice, closing sections, tables and alerts, front matter, anchors.",
            FindingCode.BadCitation => "A passage that does not exist, or does not say what is quoted from it.",
            FindingCode.NotAskedFor => "A section the request did not name.",
            _ => throw new ArgumentOutOfRangeException(nameof(code)),
        };

    public static string Of(DismissReason? reason) =>
        reason switch
        {
            DismissReason.FalseAlarm => "false alarm",
            DismissReason.CheckedElsewhere => "checked elsewhere",
            DismissReason.MeantSo => "meant so",
            DismissReason.Unimportant => "unimportant",
            _ => "no reason",
        };

    public static string Tone(FindingSeverity severity) => severity == FindingSeverity.Low ? "" : "warn";
}

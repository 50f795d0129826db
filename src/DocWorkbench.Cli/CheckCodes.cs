using DocWorkbench.Core.Evidence;

namespace DocWorkbench.Cli;

/// <summary>What the codes of findings mean, for scripts and for those who read their output.</summary>
internal static class CheckCodes
{
    public static string Help =>
        "Codes: " + string.Join("; ", Enum.GetValues<FindingCode>().Select(c => $"{EnumWord.Of(c)} ({Meaning(c)})")) + ".";

    private static string Meaning(FindingCode code) =>
        code switch
        {
            FindingCode.Unsupported => "no passage says it",
            FindingCode.PlannedNotShipped => "only a requirement says it",
            FindingCode.InventedLiteral => "an address, command, name or figure that stands nowhere",
            FindingCode.NotCheckable => "a link that can't be looked up here",
            FindingCode.SourcesDisagree => "two passages give different figures",
            FindingCode.LimitationNearby => "a material names a condition or limit of the same thing",
            FindingCode.Confidential => "a person, address, date or name meant for inside",
            FindingCode.Redundant => "the how-to says it already",
            FindingCode.Structure => "headings, front matter, tabs, alerts or anchors suffer",
            FindingCode.BadCitation => "a named source that is not there or says something else",
            FindingCode.NotAskedFor => "a section the request did not name",
            _ => throw new ArgumentOutOfRangeException(nameof(code)),
        };
}

using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Comments;
using DocWorkbench.Web.Components.Findings;
using DocWorkbench.Web.Components.Text;

namespace DocWorkbench.Web.Components.Review;

/// <summary>A change in a writer's words.</summary>
internal sealed class ChangeWords(DeskView view, ReviewedChange change)
{
    public string Glyph =>
        change.Change.Kind switch
        {
            ChangeKind.Added => "+",
            ChangeKind.Removed => "−",
            ChangeKind.Moved => "↕",
            _ => "~",
        };

    public string Kind =>
        change.Change.Kind switch
        {
            ChangeKind.Added when change.Change.IsNewSection => ReviewTexts.Change_AddedSection,
            ChangeKind.Added => ReviewTexts.Change_Added,
            ChangeKind.Removed => ReviewTexts.Change_Removed,
            ChangeKind.Moved => ReviewTexts.Change_Moved,
            _ => ReviewTexts.Change_Changed,
        };

    /// <summary>That the how-to changed at its place, and what was decided before; null where it did not.</summary>
    public string? Meeting =>
        change is { Carry: { } carry, Decision.Kind: DecisionKind.Undecided }
            ? (carry.Kind == CarryKind.Outdated ? ReviewTexts.Meeting_Outdated : ReviewTexts.Meeting_Met)
                .With(UpdateWords.Earlier(view, carry.Earlier))
                .TrimEnd()
            : null;

    public string Accept =>
        change.Carry?.Kind switch
        {
            CarryKind.Met => ReviewTexts.Accept_Met,
            CarryKind.Outdated => ReviewTexts.Accept_Outdated,
            _ => ReviewTexts.Accept,
        };

    public string Reject =>
        change.Carry?.Kind switch
        {
            CarryKind.Met => ReviewTexts.Reject_Met,
            CarryKind.Outdated => ReviewTexts.Reject_Outdated,
            _ => ReviewTexts.Reject,
        };

    public string Where => change.Change.Place.Length > 0 ? change.Change.Place : SectionWords.Short(view.HowTo, change.Change.Section);

    /// <summary>"✓ accepted by you, 14:25".</summary>
    public string Decision
    {
        get
        {
            if (change.Decision.By is not { } by)
            {
                return "";
            }

            var what = change.Decision.Kind switch
            {
                DecisionKind.Rejected => ReviewTexts.Decision_Rejected,
                DecisionKind.Edited => ReviewTexts.Decision_Edited,
                DecisionKind.Partly => ReviewTexts.Decision_Partly,
                _ when by.Kind == ReviewEventKind.Written => ReviewTexts.Decision_Written,
                _ => ReviewTexts.Decision_Accepted,
            };
            var said = what.With(SaidBy.Words(view, by), change.Decision.Parts?.Taken.Length, change.Decision.Parts?.Decided);
            return change.Decision.Reason is { } reason ? ReviewTexts.Decision_Why.With(said, ReasonWords.Of(reason)) : said;
        }
    }

    /// <summary>Which version it is; null for the first.</summary>
    public string? Version => change.EarlierVersion is null ? null : ReviewTexts.Version.With(change.EarlierVersions.Count() + 1);

    /// <summary>That nobody asked for it; null where somebody did, or where nobody named sections.</summary>
    public string? Unasked =>
        change.Proposal > 0
        && view.Proposals[change.Proposal - 1].Asked is var (request, _)
        && !RequestScope.AsksFor(
            request,
            view.HowTo.SectionAt(OutlineEntries.Place(change)),
            change.Change.IsNewSection ? change.Change.Section : null
        )
            ? ReviewTexts.Unasked
            : null;

    /// <summary>How far a person came with its parts; null where none is decided, or all are.</summary>
    public string? Parts =>
        change.Decision is { Kind: DecisionKind.Undecided, Parts: { Decided: > 0 } parts }
            ? ReviewTexts.Parts_Decided.With(parts.Decided, parts.Decided + parts.Open)
            : null;

    /// <summary>How much was said of it; null for nothing.</summary>
    public string? Comments => CommentWords.Count(view.State.Comments.Of(change));

    public string DecisionTone => change.Decision.Kind == DecisionKind.Rejected ? "no" : "ok";

    /// <summary>What its sentences rest on and what is to be looked at, in a few words; null where there is nothing to say.</summary>
    public (string Text, string Tone)? Findings
    {
        get
        {
            if (view.Evidence?.Of(change) is not { } found)
            {
                return (ReviewTexts.Findings_Comparing, "");
            }

            var open = view.OpenFindings(change).Where(f => f.Severity > FindingSeverity.Low).ToList();
            var grave = open.FindAll(f => f.Severity == FindingSeverity.High);
            return grave.Count > 0 ? (ReviewTexts.Findings_Open.With(Of(grave)), "no")
                : open.Count > 0 ? (ReviewTexts.Findings_Open.With(Of(open)), "warn")
                : found.Support.IsEmpty ? null
                : found.Support.Any(s => s.Kind is SupportKind.RequirementOnly or SupportKind.Nothing) ? (ReviewTexts.Findings_Settled, "")
                : (found.Support.Length == 1 ? ReviewTexts.Support_Supported : ReviewTexts.Support_All.With(found.Support.Length), "ok");
        }
    }

    private static string Of(List<Finding> findings) =>
        (findings.DistinctBy(f => f.Code).Count(), findings[0].Code) switch
        {
            (1, FindingCode.PlannedNotShipped) => ReviewTexts.Findings_Planned.With(Counted.Of(findings.Count, "sentence")),
            (1, FindingCode.Unsupported) => ReviewTexts.Findings_Nothing.With(Counted.Of(findings.Count, "sentence")),
            (1, var code) when findings.Count == 1 => FindingWords.Of(code),
            _ => Counted.Of(findings.Count, "finding"),
        };
}

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
            ChangeKind.Added when change.Change.IsNewSection => "Added section",
            ChangeKind.Added => "Added",
            ChangeKind.Removed => "Removed",
            ChangeKind.Moved => "Moved",
            _ => "Changed",
        };

    /// <summary>That the how-to changed at its place, and what was decided before; null where it did not.</summary>
    public string? Meeting =>
        change is { Carry: { } carry, Decision.Kind: DecisionKind.Undecided }
            ? $"▲ {(carry.Kind == CarryKind.Outdated ? "outdated: its text is gone" : "met new text")}. {UpdateWords.Earlier(view, carry.Earlier)}".TrimEnd()
            : null;

    public string Accept =>
        change.Carry?.Kind switch
        {
            CarryKind.Met => "Take the proposed text",
            CarryKind.Outdated => "Put it there all the same",
            _ => "Accept",
        };

    public string Reject =>
        change.Carry?.Kind switch
        {
            CarryKind.Met => "Keep what is there now",
            CarryKind.Outdated => "Leave it out",
            _ => "Reject",
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
                DecisionKind.Rejected => "✕ rejected",
                DecisionKind.Edited => "✓ edited",
                DecisionKind.Partly => $"✓ {change.Decision.Parts?.Taken.Length} of {change.Decision.Parts?.Decided} parts accepted",
                _ when by.Kind == ReviewEventKind.Written => "✓ written",
                _ => "✓ accepted",
            };
            var why = change.Decision.Reason is { } reason ? $": {ReasonWords.Of(reason)}" : "";
            return $"{what} {SaidBy.Words(view, by)}{why}";
        }
    }

    /// <summary>Which version it is; null for the first.</summary>
    public string? Version => change.EarlierVersion is null ? null : $"version {change.EarlierVersions.Count() + 1}";

    /// <summary>That nobody asked for it; null where somebody did, or where nobody named sections.</summary>
    public string? Unasked =>
        change.Proposal > 0
        && view.Proposals[change.Proposal - 1].Asked is var (request, _)
        && !RequestScope.AsksFor(
            request,
            view.HowTo.SectionAt(OutlineEntries.Place(change)),
            change.Change.IsNewSection ? change.Change.Section : null
        )
            ? "also suggested"
            : null;

    /// <summary>How far a person came with its parts; null where none is decided, or all are.</summary>
    public string? Parts =>
        change.Decision is { Kind: DecisionKind.Undecided, Parts: { Decided: > 0 } parts }
            ? $"{parts.Decided} of {parts.Decided + parts.Open} parts decided"
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
                return ("comparing…", "");
            }

            var open = view.OpenFindings(change).Where(f => f.Severity > FindingSeverity.Low).ToList();
            var grave = open.FindAll(f => f.Severity == FindingSeverity.High);
            return grave.Count > 0 ? ($"▲ {Of(grave)}", "no")
                : open.Count > 0 ? ($"▲ {Of(open)}", "warn")
                : found.Support.IsEmpty ? null
                : found.Support.Any(s => s.Kind is SupportKind.RequirementOnly or SupportKind.Nothing) ? ("settled", "")
                : (found.Support.Length == 1 ? "✓ supported" : $"✓ all {found.Support.Length} sentences supported", "ok");
        }
    }

    private static string Of(List<Finding> findings) =>
        (findings.DistinctBy(f => f.Code).Count(), findings[0].Code) switch
        {
            (1, FindingCode.PlannedNotShipped) => $"{Counted.Of(findings.Count, "sentence")} planned, not shipped",
            (1, FindingCode.Unsupported) => $"nothing found for {Counted.Of(findings.Count, "sentence")}",
            (1, var code) when findings.Count == 1 => FindingWords.Of(code),
            _ => Counted.Of(findings.Count, "finding"),
        };
}

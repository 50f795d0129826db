using System.Collections.Immutable;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Checks;
using DocWorkbench.Web.Components.Findings;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>The right column: why the current change is proposed, what it rests on, and what a person should look at.</summary>
public sealed partial class WhyPanel : SteadyComponent
{
    /// <summary>The id of the panel.</summary>
    internal const string Place = "why";

    // A change of many sentences would take the page long to draw.
    private const int AtFirst = 40;

    private ChangeEvidence? _evidence;
    private List<Finding> _beside = [];
    private List<Finding> _limits = [];
    private ILookup<TextSpan, Finding> _inside = Array.Empty<Finding>().ToLookup(f => f.Span);
    private Finding? _next;
    private Support? _chosen;
    private bool _asRead;
    private bool _all;
    private ImmutableArray<Citation> _alsoCited = [];

    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter]
    public ReviewedChange? Change { get; set; }

    protected override object Shown => (View, Change, Desk.Asked, _asRead, _all, _chosen);

    private string Reason =>
        Change is null ? ""
        : Change.Proposal == 0 ? ReviewTexts.Reason_ByHand
        : Change.Change.Reason.Length > 0 ? Change.Change.Reason
        : ReviewTexts.Reason_None;

    private string ReasonOrigin => Change is { Proposal: > 0, Change.Reason.Length: > 0 } ? ReviewTexts.Reason_Claimed : "";

    private IEnumerable<Support> Sentences =>
        _evidence is null ? []
        : _asRead && _evidence.Support.Length > 1 ? _evidence.Support.Where(s => s == _chosen)
        : _evidence.Support.Take(_all ? int.MaxValue : AtFirst);

    protected override void OnParametersSet()
    {
        var found = Change is null ? null : View.Evidence?.Of(Change);
        _next = Change is null ? null : View.OpenFindings(Change).FirstOrDefault(f => f.Code != FindingCode.LimitationNearby);
        if (ReferenceEquals(found, _evidence) && found is not null)
        {
            return;
        }

        (_evidence, _all, _chosen) = (found, false, null);
        var all = found?.Findings ?? [];
        _limits = [.. all.Where(f => f.Code == FindingCode.LimitationNearby)];
        var inside = all.Except(_limits)
            .Select(f =>
                (
                    Finding: f,
                    Sentence: found?.Support.FirstOrDefault(s => s.Sentence.Overlaps(f.Span) && f.Span.Length <= s.Sentence.Length)
                )
            )
            .ToLookup(f => f.Sentence is not null);
        _inside = inside[true].ToLookup(f => f.Sentence?.Sentence ?? default, f => f.Finding);
        _beside = [.. inside[false].Select(f => f.Finding).OrderByDescending(f => f.Severity)];
        var shown = (found?.Support ?? []).Select(s => s.Passage?.Id).ToHashSet();
        _alsoCited = Change is null
            ? []
            : [.. Change.Change.Citations.Where(c => !shown.Contains(PassageLink.Find(View.Materials, c)?.Passage.Id ?? ""))];
    }
}

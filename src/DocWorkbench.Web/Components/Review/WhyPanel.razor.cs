using System.Collections.Immutable;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Reviews;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>The right column: why the current change is proposed and what it rests on.</summary>
public sealed partial class WhyPanel : ComponentBase
{
    // A change of many sentences would take the page long to draw.
    private const int AtFirst = 40;

    private ImmutableArray<Support> _support = [];
    private bool _all;
    private ImmutableArray<Citation> _alsoCited = [];
    private (string?, string?, SupportFinder)? _found;

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter]
    public ReviewedChange? Change { get; set; }

    private string Reason =>
        Change is null ? ""
        : Change.Proposal == 0 ? "Written by hand."
        : Change.Change.Reason.Length > 0 ? Change.Change.Reason
        : "The reply gives no reason.";

    private string ReasonOrigin => Change is { Proposal: > 0, Change.Reason.Length: > 0 } ? "claimed by the reply" : "";

    protected override void OnParametersSet()
    {
        if (
            _found is not { } known
            || known.Item1 != Change?.Change.Id
            || known.Item2 != Change?.Change.NewText
            || known.Item3 != View.Evidence
        )
        {
            _found = (Change?.Change.Id, Change?.Change.NewText, View.Evidence);
            _all = false;
            _support = Change is null ? [] : View.SupportOf(Change);
            var shown = _support.Select(s => s.Passage?.Id).ToHashSet();
            _alsoCited = Change is null
                ? []
                : [.. Change.Change.Citations.Where(c => !shown.Contains(PassageLink.Find(View.Materials, c)?.Passage.Id ?? ""))];
        }
    }
}

using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Review;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Findings;

/// <summary>What a person should look at before the result leaves: open findings in what was accepted, and what is not for everybody.</summary>
public sealed partial class ExportFindings : ComponentBase
{
    private const int LongestWords = 60;
    private List<(ReviewedChange Change, List<Finding> Findings)> _open = [];
    private List<(string Words, string Sentence)> _secrets = [];

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    protected override void OnParametersSet()
    {
        _open =
        [
            .. View
                .State.Changes.Where(c => c.ResultText is not null)
                .Select(c => (c, View.OpenFindings(c).Where(Counts).ToList()))
                .Where(c => c.Item2.Count > 0),
        ];
        _secrets =
        [
            .. (View.Evidence?.AlreadyInHowTo ?? [])
                .Where(f => f.Code == FindingCode.Confidential && f.Severity == FindingSeverity.High)
                .Select(f => (f.Text.Length > LongestWords ? f.Text[..LongestWords] + "…" : f.Text, f.Reason)),
        ];
    }

    private static bool Counts(Finding finding) =>
        finding.Severity == FindingSeverity.High || finding.Code == FindingCode.Confidential && finding.Severity > FindingSeverity.Low;
}

using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Reviews;
using DocWorkbench.Web.Components.Review;
using DocWorkbench.Web.Components.Text;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Findings;

/// <summary>One finding: what is the matter, and how to settle it.</summary>
public sealed partial class FindingNote : ComponentBase
{
    private const int LongestQuote = 80;
    private readonly ElementReference[] _reasons = new ElementReference[FindingWords.Reasons.Count];
    private ElementReference _open;
    private FindingDecision? _decision;
    private string _target = "";
    private bool _choosing;
    private bool _wasAsked;

    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required Finding Finding { get; set; }

    /// <summary>The first open one of its change, which the key means.</summary>
    [Parameter]
    public bool IsNext { get; set; }

    /// <summary>Nothing beside it tells which check found it.</summary>
    [Parameter]
    public bool ShowsWords { get; set; } = true;

    /// <summary>Nothing beside it tells the reason.</summary>
    [Parameter]
    public bool ShowsReason { get; set; } = true;

    /// <summary>The words it speaks of stand nowhere beside it.</summary>
    [Parameter]
    public bool Quotes { get; set; }

    private string Words
    {
        get
        {
            var words = PlainWords.Of(Finding.Text);
            return words.Length > LongestQuote ? words[..LongestQuote] + "…" : words;
        }
    }

    protected override void OnParametersSet()
    {
        _target = FindingDecision.TargetOf(Finding);
        _decision = View.DecisionOn(Finding);
        _choosing &= _decision is null;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        var isAsked = Desk.Asked == _target && _decision is null;
        if (isAsked && !_wasAsked)
        {
            await _reasons[0].FocusAsync();
        }

        _wasAsked = isAsked;
    }

    private async Task CloseAsync()
    {
        _choosing = false;
        StateHasChanged();
        await Task.Yield();
        if (_open.Context is not null)
        {
            await _open.FocusAsync(preventScroll: true);
        }
    }
}

using System.Collections.Immutable;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Requests.Triage;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Request;

/// <summary>The passages that go along with a request, by material and heading; what does not fit it is folded away.</summary>
public sealed partial class SendPanel : ComponentBase
{
    private ImmutableArray<(Material Material, ImmutableArray<SendGroup> Groups)> _inScope = [];
    private ImmutableArray<SendGroup> _rest = [];
    private PassageTriage? _shown;
    private bool _restShown;

    [Parameter, EditorRequired]
    public required PassageChoice Choice { get; set; }

    /// <summary>Raised after ticks changed.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    private string Explanation =>
        Choice.Triage switch
        {
            null => "Ranking the passages for this request…",
            { Passages.IsEmpty: true } => "There is no passage that may be sent.",
            { IsWhole: true } => "The materials are short, so every passage goes along. Take away what is not about this.",
            _ => "Those that fit the request best, by heading; the best headings first. They follow what you write above.",
        };

    protected override void OnParametersSet()
    {
        if (Choice.Triage is { } triage && triage != _shown)
        {
            _shown = triage;
            _rest = SendGroup.Of(triage, inScope: false);
            _inScope = [.. SendGroup.Of(triage, inScope: true).GroupBy(g => g.Material).Select(g => (g.Key, g.ToImmutableArray()))];
        }
    }

    private int Ticked(ImmutableArray<SendGroup> groups) => groups.Sum(g => g.Passages.Count(Choice.IsTicked));

    private static int Count(ImmutableArray<SendGroup> groups) => groups.Sum(g => g.Passages.Length);

    private Task TickAsync(ImmutableArray<SendGroup> groups, bool ticked)
    {
        Choice.Tick(groups.SelectMany(g => g.Passages), ticked);
        return OnChanged.InvokeAsync();
    }
}

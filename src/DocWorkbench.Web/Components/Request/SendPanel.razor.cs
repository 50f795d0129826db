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
            null => RequestTexts.Send_Ranking,
            { Passages.IsEmpty: true } => RequestTexts.Empty_NothingToSend,
            { IsWhole: true } => RequestTexts.Send_Whole,
            _ => RequestTexts.Send_Best,
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

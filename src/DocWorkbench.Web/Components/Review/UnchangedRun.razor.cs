using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using DocWorkbench.Web.Components.Drafts;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Blocks that nothing is proposed for, and what somebody has begun to write in them; a person can edit any of them.</summary>
public sealed partial class UnchangedRun : ComponentBase
{
    private int _editing = -1;

    [Inject]
    private IJSRuntime Browser { get; init; } = null!;

    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required ImmutableArray<Unit> Units { get; set; }

    [Parameter]
    public bool IsOpen { get; set; }

    /// <summary>Asks to show the blocks.</summary>
    [Parameter]
    public EventCallback OnOpen { get; set; }

    private static string Short(string text) => text.Trim() is { Length: > 40 } words ? words[..40] + "…" : text.Trim();

    private IEnumerable<(Unit Unit, DeskDraft Draft)> Drafts =>
        OpenDrafts.Of(View).Blocks is { IsEmpty: false } drafts
            ? Units.Where(u => drafts.ContainsKey(u.Span.Start)).Select(u => (u, drafts[u.Span.Start]))
            : [];

    // A text that was begun before the block moved keeps its name.
    private string TargetOf(Unit unit) =>
        OpenDrafts.Of(View).Blocks.GetValueOrDefault(unit.Span.Start)?.Draft.Target ?? DraftTarget.Of(View.HowTo, unit);

    private Task ContinueAsync(Unit unit)
    {
        _editing = unit.Span.Start;
        return OnOpen.InvokeAsync();
    }

    private async Task<string?> SaveAsync(Unit unit, EditedText text) =>
        await Desk.RewriteAsync(unit.Span, text.Typed, text.Draft) ? null : ReviewTexts.Error_BlockGone;

    private async Task CloseAsync(Unit unit)
    {
        _editing = -1;
        StateHasChanged();
        await Browser.InvokeVoidAsync("docworkbench.focus", $"edit-block-{unit.Span.Start}");
    }
}

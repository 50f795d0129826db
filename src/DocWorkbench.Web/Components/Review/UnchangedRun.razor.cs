using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Blocks that nothing is proposed for, folded; a person can open and edit any of them.</summary>
public sealed partial class UnchangedRun : ComponentBase
{
    private bool _open;
    private int _editing = -1;

    [CascadingParameter]
    public required ReviewDesk Desk { get; set; }

    [Parameter, EditorRequired]
    public required DeskView View { get; set; }

    [Parameter, EditorRequired]
    public required ImmutableArray<Unit> Units { get; set; }

    private static string Short(string text) => text.Trim() is { Length: > 40 } words ? words[..40] + "…" : text.Trim();

    private async Task SaveAsync(Unit unit, string typed)
    {
        if (await Desk.RewriteAsync(unit.Span, typed))
        {
            _editing = -1;
        }
    }
}

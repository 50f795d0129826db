using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Library;

/// <summary>The how-tos found, to be walked through with the arrow keys of the box above.</summary>
public sealed partial class HowToRows : ComponentBase
{
    public const string ListId = "howto-rows";

    [Parameter]
    public ImmutableArray<HowToRow> Rows { get; set; } = [];

    /// <summary>The row that Enter opens; -1 for none.</summary>
    [Parameter]
    public int Active { get; set; } = FoundRows.NoRow;

    [Parameter]
    public EventCallback<HowToRow> OnChosen { get; set; }

    internal static string? RowId(int index) => index < 0 ? null : $"howto-row-{index}";
}

using System.Collections.Immutable;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>A cell while its table is being put together.</summary>
/// <param name="column">The column of the grid it begins in, from 0.</param>
internal sealed class GridCell(int column, ImmutableArray<ContentNode> content)
{
    private readonly List<ContentNode> nodes = [.. content];

    public int Column { get; } = column;

    public ImmutableArray<ContentNode> Content => [.. nodes];

    public int ColumnSpan { get; set; } = 1;

    public int RowSpan { get; private set; } = 1;

    public bool StartsSpan { get; init; }

    public bool ContinuesSpan { get; init; }

    public bool IsSwallowed { get; private set; }

    /// <summary>Takes in the cell below; what stands in it is not lost.</summary>
    public void Swallow(GridCell below)
    {
        RowSpan++;
        nodes.AddRange(below.nodes);
        below.IsSwallowed = true;
    }
}

/// <summary>A row while its table is being put together.</summary>
internal sealed record GridRow(List<GridCell> Cells, bool IsMarkedHeader);

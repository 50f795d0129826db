using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Changes.Rebasing;

/// <summary>The lines that each block of a how-to takes, without the blank ones after it.</summary>
internal sealed class BlockLines
{
    private readonly LineRange[] _blocks;

    public BlockLines(FileLines lines) =>
        _blocks = [
            .. HowToReader
                .ReadUnits(lines.Text)
                .Where(u => u.Content.Length > 0)
                .Select(u => new LineRange(lines.LineAt(u.Content.Start), lines.LineAt(u.Content.End - 1) + 1)),
        ];

    /// <summary>The same lines and all lines of the blocks they touch.</summary>
    public LineRange Around(LineRange lines)
    {
        var first = FirstEndingAfter(lines.Start);
        if (first == _blocks.Length || _blocks[first].Start >= (lines.Length > 0 ? lines.End : lines.Start))
        {
            return lines;
        }

        var last = FirstEndingAfter(Math.Max(lines.End - 1, lines.Start));
        var end = last < _blocks.Length && _blocks[last].Start < lines.End ? _blocks[last].End : lines.End;
        return new LineRange(Math.Min(_blocks[first].Start, lines.Start), Math.Max(end, lines.End));
    }

    private int FirstEndingAfter(int line)
    {
        var (low, high) = (0, _blocks.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _blocks[middle].End <= line ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

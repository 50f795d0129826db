using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Rebasing;

/// <summary>A file cut into lines to be compared.</summary>
internal sealed class FileLines
{
    private readonly TextSpan[] _spans;

    /// <param name="anyEnd">Lines with different line ends count as alike.</param>
    public FileLines(string text, bool anyEnd)
    {
        Text = text;
        _spans = [.. LineEnds.Lines(text)];
        Keys = [.. _spans.Select(s => text.Substring(s.Start, s.Length)).Select(l => anyEnd ? LineEnds.Normalise(l, "\n") : l)];
    }

    public string Text { get; }

    /// <summary>What is compared, a line each.</summary>
    public string[] Keys { get; }

    public int Count => _spans.Length;

    /// <summary>The characters of some lines; empty, at the place where they would stand, for none.</summary>
    public TextSpan Span(LineRange lines) => TextSpan.FromBounds(StartOf(lines.Start), StartOf(lines.End));

    public string Slice(LineRange lines) => Text[StartOf(lines.Start)..StartOf(lines.End)];

    /// <summary>The line an offset stands in; for the end of the text the line after the last.</summary>
    public int LineAt(int offset)
    {
        var (low, high) = (0, _spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _spans[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Where a line begins; the end of the text for the line after the last.</summary>
    public int StartOf(int line) => line < _spans.Length ? _spans[line].Start : Text.Length;
}

using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Documents;

/// <summary>A text and its lines, to go from an offset to its line and from a line to its words.</summary>
internal sealed class TextLines
{
    private readonly TextSpan[] _lines;

    public TextLines(string text)
    {
        Text = text;
        _lines = [.. LineEnds.Lines(text)];
    }

    public string Text { get; }

    public int Count => _lines.Length;

    /// <summary>Where the line begins; the end of the text for the line after the last.</summary>
    public int StartOf(int line) => line < _lines.Length ? _lines[line].Start : Text.Length;

    /// <summary>The line without its line end.</summary>
    public ReadOnlySpan<char> Words(int line) => Text.AsSpan(_lines[line].Start, _lines[line].Length).TrimEnd("\r\n");

    public bool IsBlank(int line) => Words(line).IsWhiteSpace();

    public bool IsIndented(int line) => Words(line) is [' ' or '\t', ..];

    public int LineAt(int offset)
    {
        var (low, high) = (0, _lines.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _lines[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}

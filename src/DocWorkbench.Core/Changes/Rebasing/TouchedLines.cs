using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Rebasing;

/// <summary>A change as whole lines: those it touches, and what it makes of them.</summary>
internal sealed record TouchedLines(LineRange Lines, string NewText)
{
    public static TouchedLines Of(FileLines file, TextSpan target, string newText)
    {
        var text = file.Text;
        var first = file.LineAt(target.Start);

        // The end of a text whose last line is not ended belongs to that line.
        first = first == file.Count && first > 0 && !EndsLine(text) ? first - 1 : first;
        var atLineStart = target.Start == file.StartOf(first);
        var end = target.Length > 0 ? file.LineAt(target.End - 1) + 1 : first + (atLineStart ? 0 : 1);
        while (true)
        {
            var lines = new LineRange(first, Math.Min(end, file.Count));
            var span = file.Span(lines);
            var made = text[span.Start..target.Start] + newText + text[target.End..span.End];
            if (made.Length == 0 || EndsLine(made) || lines.End == file.Count)
            {
                return new TouchedLines(lines, made);
            }

            // Without a line end of its own the new text runs into the next line.
            end++;
        }
    }

    /// <summary>The whole text it makes of the file's.</summary>
    public string Made(FileLines file) => file.Text[..file.StartOf(Lines.Start)] + NewText + file.Text[file.StartOf(Lines.End)..];

    private static bool EndsLine(string text) => text is [.., '\n' or '\r'];
}

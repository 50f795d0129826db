using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Materials.Passages;

/// <summary>Plain text cut at blank lines, anchored by its lines.</summary>
internal static class PlainCutter
{
    public static IReadOnlyList<PassageDraft> Cut(string text)
    {
        var passages = new List<PassageDraft>();
        var lines = LineEnds.Lines(text);
        var first = 0;
        while (first < lines.Count)
        {
            if (IsBlank(lines[first]))
            {
                first++;
                continue;
            }

            var last = first;
            while (last + 1 < lines.Count && !IsBlank(lines[last + 1]))
            {
                last++;
            }

            var slice = text[lines[first].Start..lines[last].End].TrimEnd();
            var anchor = first == last ? $"line {first + 1}" : $"lines {first + 1}-{last + 1}";
            passages.Add(new PassageDraft(PassageKind.Paragraph, 0, slice, slice, anchor));
            first = last + 1;
        }

        return passages;

        bool IsBlank(TextSpan line) => string.IsNullOrWhiteSpace(text.AsSpan(line.Start, line.Length).ToString());
    }
}

using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence.Structure;

/// <summary>Front matter that a publishing tool would refuse.</summary>
internal static class FrontMatterProblems
{
    private const int MostLines = 200;

    public static IEnumerable<StructureProblem> Of(HowTo howTo)
    {
        var lines = new TextLines(howTo.Text);
        if (lines.Count == 0 || lines.Words(0).TrimEnd().ToString() != "---")
        {
            yield break;
        }

        var end = FrontMatterLines.FindEnd(lines);
        if (end < 0 && KeyLines(lines).Any())
        {
            yield return new StructureProblem(
                "front:open",
                SpanOf(lines, 0),
                FindingSeverity.High,
                "The front matter has no closing line of three hyphens."
            );
            yield break;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var line = 1; line < end; line++)
        {
            var key = FrontMatterLines.KeyOf(lines.Words(line)).ToString();
            if (key.Length > 0 && key[0] != '#' && !seen.Add(key))
            {
                yield return new StructureProblem(
                    $"front:{key}",
                    SpanOf(lines, line),
                    FindingSeverity.High,
                    $"The front matter sets {key} twice."
                );
            }

            if (lines.Words(line).StartsWith("\t"))
            {
                yield return new StructureProblem(
                    "front:tab",
                    SpanOf(lines, line),
                    FindingSeverity.High,
                    "A line of the front matter begins with a tab, which YAML does not allow."
                );
            }
        }
    }

    /// <summary>The keys a document sets.</summary>
    public static IEnumerable<string> Keys(HowTo howTo)
    {
        var lines = new TextLines(howTo.Text);
        var end = FrontMatterLines.FindEnd(lines);
        return Enumerable
            .Range(1, Math.Max(0, end - 1))
            .Select(l => FrontMatterLines.KeyOf(lines.Words(l)).ToString())
            .Where(k => k.Length > 0);
    }

    private static IEnumerable<int> KeyLines(TextLines lines) =>
        Enumerable
            .Range(1, Math.Min(lines.Count - 1, MostLines))
            .TakeWhile(l => !lines.IsBlank(l))
            .Where(l => FrontMatterLines.KeyOf(lines.Words(l)).Length > 0)
            .Take(1);

    private static TextSpan SpanOf(TextLines lines, int line) => new(lines.StartOf(line), lines.Words(line).Length);
}

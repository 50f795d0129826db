using System.Globalization;
using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Evidence.Structure;

/// <summary>Levels, titles, headings of the same name, closing sections that no longer close.</summary>
internal static class HeadingProblems
{
    public static IEnumerable<StructureProblem> Of(HowTo howTo)
    {
        List<Section> headed = [.. howTo.Sections.Where(s => s.Level > 0)];
        for (var i = 0; i < headed.Count; i++)
        {
            var (level, heading) = (headed[i].Level, headed[i].Heading);
            if (i > 0 && level > headed[i - 1].Level + 1)
            {
                yield return Problem(
                    $"level:{HeadingName.Fold(heading)}",
                    headed[i],
                    FindingSeverity.Medium,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The heading \"{heading}\" is of level {level} under one of level {headed[i - 1].Level}."
                    )
                );
            }

            if (level == 1 && headed.Take(i).Any(s => s.Level == 1))
            {
                yield return Problem(
                    $"title:{HeadingName.Fold(heading)}",
                    headed[i],
                    FindingSeverity.Medium,
                    $"\"{heading}\" is a second title."
                );
            }
        }

        foreach (var twins in headed.GroupBy(s => (HeadingName.Fold(string.Join('\n', s.Breadcrumb)), HeadingName.Fold(s.Heading))))
        {
            foreach (var twin in twins.Skip(1).Where(t => t.Heading.Length > 0))
            {
                yield return Problem(
                    $"twin:{twins.Key}",
                    twin,
                    FindingSeverity.Medium,
                    $"There is another heading \"{twin.Heading}\" at the same place, and links reach only the first."
                );
            }
        }

        foreach (var late in AfterClosing(howTo, headed))
        {
            yield return late;
        }
    }

    private static IEnumerable<StructureProblem> AfterClosing(HowTo howTo, List<Section> headed)
    {
        if (ClosingSections.First(howTo, newLevel: 2) is not { } closing)
        {
            yield break;
        }

        foreach (var section in headed.Where(s => s.Span.Start > closing.Span.Start && s.Level <= closing.Level))
        {
            if (ClosingSections.First(howTo with { Sections = [section] }, section.Level) is null)
            {
                yield return Problem(
                    $"late:{HeadingName.Fold(section.Heading)}",
                    section,
                    FindingSeverity.Medium,
                    $"\"{section.Heading}\" stands after the closing section \"{closing.Heading}\"."
                );
            }
        }
    }

    private static StructureProblem Problem(string key, Section section, FindingSeverity severity, string sentence) =>
        new(key, section.HeadingSpan, severity, sentence);
}

using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Documents;

/// <summary>Reads a Markdown file into its sections and units; any text is readable.</summary>
public static class HowToReader
{
    public static HowTo Read(SourceText source)
    {
        var lines = new TextLines(source.Text);
        var starts = FindStarts(lines);
        var sections = SectionCutter.Cut(lines, starts);
        return new HowTo
        {
            Source = source,
            Sections = sections,
            Units = UnitCutter.Cut(lines, starts, sections),
            Title =
                FrontMatterLines.FindTitle(lines, FrontMatterLines.FindEnd(lines)) is { Length: > 0 } title ? title
                : sections.Length > 1 ? sections[1].Heading
                : "",
        };
    }

    private static List<UnitStart> FindStarts(TextLines lines)
    {
        if (OutlineLimits.AreExceeded(lines))
        {
            return LineOutline.Find(lines);
        }

        try
        {
            return MarkdownOutline.Find(lines);
        }
        catch (ArgumentException)
        {
            // The parser's own guard against nesting.
            return LineOutline.Find(lines);
        }
    }
}

using System.Collections.Immutable;
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

    /// <summary>The units of a piece of text, all said to be of section S00.</summary>
    internal static ImmutableArray<Unit> ReadUnits(string text)
    {
        var lines = new TextLines(text);
        return UnitCutter.Cut(lines, FindStarts(lines), sections: []);
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

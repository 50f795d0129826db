using DocWorkbench.Core.Documents;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Section paths as a page shows them: without the title that every path begins with.</summary>
internal static class SectionWords
{
    private const string Between = " > ";

    public static string Short(HowTo howTo, string path)
    {
        var titles = howTo.Sections.Where(s => s.Level == 1).ToList();
        var parts = path.Split(Between);
        return string.Join(" › ", titles is [var title] && parts.Length > 1 && parts[0] == title.Heading ? parts[1..] : parts);
    }
}

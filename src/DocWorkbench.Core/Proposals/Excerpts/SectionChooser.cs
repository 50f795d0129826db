using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Proposals.Excerpts;

/// <summary>The sections a draft is for: those named, else those the description speaks of.</summary>
internal static class SectionChooser
{
    private const int MostSuggested = 3;

    public static IEnumerable<string> Choose(HowTo howTo, ChangeRequest request)
    {
        var named = request.Sections.Where(s => !string.IsNullOrWhiteSpace(s)).DistinctBy(HeadingName.Fold).ToList();
        if (named.Count > 0)
        {
            return named;
        }

        var described = Terms.Of(request.Description).ToHashSet();
        var titled = Terms.Of(howTo.Title).ToHashSet();
        var spoken = howTo
            .Sections.Where(s => s.Level > 1 || s.Level == 1 && s.Heading != howTo.Title)
            .Select(s => (s.Heading, Shared: Terms.Of(s.Heading).Distinct().Count(t => described.Contains(t) && !titled.Contains(t))))
            .Where(s => s.Shared > 0)
            .OrderByDescending(s => s.Shared)
            .Take(MostSuggested)
            .Select(s => s.Heading)
            .ToList();
        return spoken.Count > 0 || string.IsNullOrWhiteSpace(request.Description) ? spoken : [request.Description.Trim()];
    }

    /// <summary>The section after which something new stands at the end: the last of the shallowest level below a lone title.</summary>
    public static Section Last(HowTo howTo)
    {
        var headed = howTo.Sections.Where(s => s.Level > 0).ToList();
        if (headed.Count == 0)
        {
            return howTo.Sections[0];
        }

        var shallowest = headed.Min(s => s.Level);
        return headed.Last(s => s.Level == shallowest);
    }
}

using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Materials;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Finds passages among the review's materials and leads to them.</summary>
internal static class PassageLink
{
    private const int LongestExcerpt = 600;

    /// <summary>By its lasting id, else by material and text; null where no material of the review holds it.</summary>
    public static (DeskMaterial Material, Passage Passage)? Find(DeskView view, Citation citation)
    {
        foreach (var material in view.Materials)
        {
            var passage = material.Material?.Passages.FirstOrDefault(p =>
                p.Id == citation.PassageId
                || citation.Passage is { } carried && carried.MaterialSha256 == material.Material.Sha256 && carried.Text == p.Markdown
            );
            if (passage is not null)
            {
                return (material, passage);
            }
        }

        return null;
    }

    public static string To(NavigationManager navigation, DeskMaterial material, Passage passage) =>
        navigation.GetUriWithQueryParameters(
            new Dictionary<string, object?>
            {
                ["screen"] = Screens.Sources,
                ["material"] = material.Ordinal,
                ["passage"] = passage.Id,
            }
        );

    /// <summary>The headings above it, without one that only repeats the material's name.</summary>
    public static string Path(DeskMaterial material, Passage passage) =>
        string.Concat(passage.Breadcrumb.Where((h, i) => i > 0 || h != material.Name).Select(h => $" › {h}"));

    public static string Excerpt(Passage passage) =>
        passage.Markdown.Length <= LongestExcerpt ? passage.Markdown : passage.Text[..Math.Min(LongestExcerpt, passage.Text.Length)] + "…";
}

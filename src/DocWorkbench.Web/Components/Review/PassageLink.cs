using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Materials;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Review;

/// <summary>Finds passages among the review's materials and leads to them.</summary>
internal static class PassageLink
{
    private const int LongestExcerpt = 600;

    /// <summary>
    /// By its lasting id, else by material and text; a passage of an earlier version by what stands for it in the newest. Null where no
    /// material of the review holds it.
    /// </summary>
    public static FoundPassage? Find(IEnumerable<DeskMaterial> materials, Citation citation) =>
        materials.Select(m => Find(m, citation)).FirstOrDefault(f => f is not null);

    private static FoundPassage? Find(DeskMaterial material, Citation citation)
    {
        var passage = material.Material?.Passages.FirstOrDefault(p =>
            p.Id == citation.PassageId
            || citation.Passage is { } carried && carried.MaterialSha256 == material.Material.Sha256 && carried.Text == p.Markdown
        );
        if (passage is not null)
        {
            return new FoundPassage(material, passage, HasChanged: false);
        }

        return
            material.Earlier is { } earlier
            && Find(earlier, citation) is { } before
            && material.Comparison?.Successor(before.Passage.Id) is { After: { } after } successor
            ? new FoundPassage(material, after, before.HasChanged || successor.ContentDiffers)
            : null;
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
        string.Concat(passage.NumberedBreadcrumb.Where((h, i) => i > 0 || h != material.Name).Select(h => $" › {h}"));

    public static string Excerpt(Passage passage) =>
        passage.Markdown.Length <= LongestExcerpt ? passage.Markdown : passage.Text[..Math.Min(LongestExcerpt, passage.Text.Length)] + "…";
}

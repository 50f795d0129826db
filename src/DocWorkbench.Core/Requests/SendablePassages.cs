using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Requests;

/// <summary>The passages that may be sent: neither internal nor held back, and no bare headings, which stand above each passage anyway.</summary>
public static class SendablePassages
{
    /// <summary>In document order.</summary>
    public static IEnumerable<(Material Material, Passage Passage)> Of(IEnumerable<Material> materials) =>
        materials
            .SelectMany(m => m.Passages.Select(p => (Material: m, Passage: p)))
            .Where(p => p.Passage.IsUsable && p.Passage.Kind != PassageKind.Heading);
}

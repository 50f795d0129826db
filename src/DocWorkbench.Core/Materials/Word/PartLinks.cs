using DocumentFormat.OpenXml.Packaging;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Where the ids in one part of the package lead: web addresses and pictures.</summary>
internal sealed class PartLinks
{
    private readonly Dictionary<string, string> addresses = [];
    private readonly Dictionary<string, string> parts = [];

    public static PartLinks Empty { get; } = new(part: null);

    public PartLinks(OpenXmlPart? part)
    {
        if (part is null)
        {
            return;
        }

        foreach (var link in part.HyperlinkRelationships)
        {
            addresses[link.Id] = link.Uri.OriginalString;
        }

        foreach (var link in part.ExternalRelationships)
        {
            addresses[link.Id] = link.Uri.OriginalString;
        }

        foreach (var pair in part.Parts)
        {
            parts[pair.RelationshipId] = pair.OpenXmlPart.Uri.OriginalString;
        }
    }

    /// <summary>The address behind an id; null when there is none.</summary>
    public string? Address(string? id) => id is not null && addresses.TryGetValue(id, out var address) ? address : null;

    /// <summary>The name of the part behind an id, from the root of the package: "word/media/image1.png".</summary>
    public string? FullName(string? id) =>
        id is not null && parts.TryGetValue(id, out var name) ? Uri.UnescapeDataString(name.TrimStart('/')) : null;

    /// <summary>The name of the part behind an id as it stands below the folder "word", as in "media/image1.png".</summary>
    public string? PartName(string? id)
    {
        if (id is null || !parts.TryGetValue(id, out var name))
        {
            return null;
        }

        return name.StartsWith("/word/", StringComparison.OrdinalIgnoreCase) ? name["/word/".Length..] : name.TrimStart('/');
    }
}

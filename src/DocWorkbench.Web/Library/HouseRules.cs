using System.Text;
using DocWorkbench.Core.Requests;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Library;

/// <summary>Finds the rules a connected folder has for its texts: the nearest AGENTS.md above a how-to, and the folder's style file.</summary>
internal static class HouseRules
{
    private const string Agents = "AGENTS.md";
    private static readonly string[] Styles =
    [
        "STYLE.md",
        "STYLEGUIDE.md",
        "STYLE-GUIDE.md",
        "style.md",
        "styleguide.md",
        "style-guide.md",
    ];

    /// <summary>None for a how-to that came without a folder, or whose folder is gone.</summary>
    public static async Task<IReadOnlyList<WorkspaceRules>> FindAsync(ReviewOrigin origin, CancellationToken cancellationToken) =>
        origin is ReviewOrigin.Folder place
        && await Task.Run(() => ConnectedFolder.Open(place.FolderPath), cancellationToken) is FolderOpening.Opened opened
            ? await FindAsync(opened.Folder, place.RelativePath, cancellationToken)
            : [];

    /// <param name="howToPath">Inside the folder, with forward slashes.</param>
    public static async Task<IReadOnlyList<WorkspaceRules>> FindAsync(
        ConnectedFolder folder,
        string howToPath,
        CancellationToken cancellationToken
    )
    {
        var found = new List<WorkspaceRules>();
        var agents = Above(howToPath).Select(place => place + Agents);
        foreach (var names in new[] { agents, Styles })
        {
            foreach (var name in names)
            {
                if (await folder.ReadAsync(name, cancellationToken) is FileReading.Success file)
                {
                    found.Add(WorkspaceRules.Of(file.RelativePath, Encoding.UTF8.GetString(file.Bytes.AsSpan())));
                    break;
                }
            }
        }

        return [.. found.Where(rules => rules.Text.Length > 0)];
    }

    // From the how-to's own folder up: "docs/aks/", "docs/", "".
    private static IEnumerable<string> Above(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            yield return path[..(slash + 1)];
        }

        yield return "";
    }
}

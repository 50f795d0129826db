using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace DocWorkbench.Web.Library;

/// <summary>Finds the places of a how-to that other files of its folder link to.</summary>
internal static partial class InboundAnchors
{
    /// <param name="relativePath">The how-to, with forward slashes.</param>
    /// <returns>Without "#". Files that can't be read tell nothing.</returns>
    public static async Task<ImmutableHashSet<string>> FindAsync(
        ConnectedFolder folder,
        string relativePath,
        CancellationToken cancellationToken
    )
    {
        var name = Encoding.UTF8.GetBytes(relativePath[(relativePath.LastIndexOf('/') + 1)..] + "#");
        var anchors = ImmutableHashSet.CreateBuilder<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in (await folder.ScanAsync(cancellationToken)).Files.Where(f => f.RelativePath != relativePath))
        {
            if (
                await folder.ReadAsync(file.RelativePath, cancellationToken) is FileReading.Success read
                && read.Bytes.AsSpan().IndexOf(name) >= 0
            )
            {
                anchors.UnionWith(
                    Link()
                        .Matches(Encoding.UTF8.GetString(read.Bytes.AsSpan()))
                        .Where(link => LeadsTo(folder, file.RelativePath, link.Groups[1].Value, relativePath))
                        .Select(link => Uri.UnescapeDataString(link.Groups[2].Value))
                );
            }
        }

        return anchors.ToImmutable();
    }

    private static bool LeadsTo(ConnectedFolder folder, string from, string link, string to) =>
        LinkedPath.Of(from, link) is { } path
        && Path.GetRelativePath(folder.Root, Path.Combine(folder.Root, path)).Replace('\\', '/') == to;

    // In a Markdown link or definition, or in an HTML attribute.
    [GeneratedRegex("""(?:\]\(<?|\]:\s*<?|href=["'])([^\s#()<>"']+\.md)#([^\s()<>"']+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Link();
}

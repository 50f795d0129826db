using System.Collections.Immutable;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Library;

/// <summary>A how-to somebody wants to review: its bytes, and where they are from.</summary>
/// <param name="Folder">The connected folder's whole path; null for an uploaded or pasted file.</param>
/// <param name="Path">In the folder, with forward slashes; a file name without a folder.</param>
public sealed record HowToFile(string? Folder, string Path, ImmutableArray<byte> Bytes)
{
    public string FileName => Path[(Path.LastIndexOf('/') + 1)..];

    internal ReviewOrigin Origin => Folder is null ? new ReviewOrigin.Upload(Path) : new ReviewOrigin.Folder(Folder, Path);
}

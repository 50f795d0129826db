namespace DocWorkbench.Web.Storage;

/// <summary>Where a review's how-to came from, and so where the result can go.</summary>
public abstract record ReviewOrigin
{
    private ReviewOrigin() { }

    /// <summary>A file in a connected folder; the result can be written back to it.</summary>
    /// <param name="RelativePath">With forward slashes.</param>
    public sealed record Folder(string FolderPath, string RelativePath) : ReviewOrigin;

    /// <summary>An uploaded or pasted file; the result is downloaded.</summary>
    public sealed record Upload(string FileName) : ReviewOrigin;
}

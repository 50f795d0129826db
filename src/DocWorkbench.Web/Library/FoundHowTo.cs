namespace DocWorkbench.Web.Library;

/// <summary>A Markdown file of a connected folder.</summary>
/// <param name="RelativePath">With forward slashes.</param>
/// <param name="Title">From its front matter or first heading; null when it has neither.</param>
internal sealed record FoundHowTo(string RelativePath, string? Title)
{
    public string FileName => RelativePath[(RelativePath.LastIndexOf('/') + 1)..];
}

namespace DocWorkbench.Web.Fetch.Addresses;

/// <summary>Knows the sites that hand out the Markdown their pages are made of.</summary>
internal static class KnownSites
{
    private const string Learn = "learn.microsoft.com";
    private const string OldLearn = "docs.microsoft.com";
    private const string AsMarkdown = "accept=text/markdown";

    /// <returns>Null where nothing better than the page is known.</returns>
    public static MarkdownAddress? Of(Uri page) =>
        !page.IsDefaultPort ? null
        : page.Host is Learn or OldLearn ? OfLearn(page)
        : page.Host is "github.com" or "www.github.com" ? OfGitHub(page)
        : OfGitLab(page);

    /// <summary>A site may forget its query when it leads to a page's language; then it is asked for again.</summary>
    public static Uri StillMarkdown(Uri from, Uri to) =>
        from.Host is Learn && from.Query.Contains(AsMarkdown, StringComparison.Ordinal) && to.Host is Learn && to.IsDefaultPort
            ? OfLearn(to)?.Address ?? to
            : to;

    private static MarkdownAddress? OfLearn(Uri page)
    {
        if (page.Query.Contains("accept=", StringComparison.Ordinal))
        {
            return null;
        }

        var query = page.Query.Length > 1 ? $"{page.Query}&{AsMarkdown}" : $"?{AsMarkdown}";
        return new MarkdownAddress(new Uri($"https://{Learn}{page.AbsolutePath}{query}"), OnlyAsMarkdown: true);
    }

    // /owner/repository/blob/ref/path
    private static MarkdownAddress? OfGitHub(Uri page) =>
        page.AbsolutePath.Split('/') is ["", { Length: > 0 } owner, { Length: > 0 } repository, "blob", { Length: > 0 }, _, ..] parts
            ? new MarkdownAddress(
                new Uri($"https://raw.githubusercontent.com/{owner}/{repository}/{string.Join('/', parts[4..])}"),
                OnlyAsMarkdown: false
            )
            : null;

    // GitLab is installed in many places; its own sign in a path is "/-/".
    private static MarkdownAddress? OfGitLab(Uri page)
    {
        const string Blob = "/-/blob/";
        var at = page.AbsolutePath.IndexOf(Blob, StringComparison.Ordinal);
        return at < 0
            ? null
            : new MarkdownAddress(
                new Uri(page, $"{page.AbsolutePath[..at]}/-/raw/{page.AbsolutePath[(at + Blob.Length)..]}"),
                OnlyAsMarkdown: false
            );
    }
}

namespace DocWorkbench.Web.Fetch.Addresses;

/// <summary>Where a known site keeps the source of a page.</summary>
/// <param name="OnlyAsMarkdown">The site may answer with the page itself there, and then the page is asked for plainly.</param>
internal sealed record MarkdownAddress(Uri Address, bool OnlyAsMarkdown);

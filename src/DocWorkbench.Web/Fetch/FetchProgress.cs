namespace DocWorkbench.Web.Fetch;

/// <summary>How much of a page has come in.</summary>
/// <param name="Bytes">Over the wire, so packed where the site packs.</param>
/// <param name="Total">Null when the site doesn't say.</param>
internal sealed record FetchProgress(long Bytes, long? Total);

namespace DocWorkbench.Web.Fetch.Addresses;

/// <summary>Which addresses may be asked at all, whoever named them: the writer, a redirect or a page.</summary>
internal static class WebRules
{
    /// <exception cref="FetchRefusedException">Not a plain web address.</exception>
    public static void Check(Uri address, FetchOptions options, FetchSentences sentences)
    {
        var problem =
            address.Scheme is not ("https" or "http") || address.Host.Length == 0 ? sentences.Scheme
            : address.UserInfo.Length > 0 ? sentences.UserInfo
            : address.Port is not (80 or 443) && !options.AllowPrivateNetworks ? sentences.Port
            : null;
        if (problem is not null)
        {
            throw new FetchRefusedException(problem);
        }
    }

    /// <summary>Without the dot that may end a host: it means the same host, and no rule should miss it.</summary>
    public static Uri Normalised(Uri address) =>
        address.Scheme is "https" or "http" && address.Host.EndsWith('.')
            ? new UriBuilder(address) { Host = address.Host.TrimEnd('.') }.Uri
            : address;

    /// <summary>As it is sent: a fragment stays with the reader.</summary>
    public static Uri WithoutFragment(Uri address) =>
        address.Fragment.Length == 0 ? address : new UriBuilder(address) { Fragment = "" }.Uri;
}

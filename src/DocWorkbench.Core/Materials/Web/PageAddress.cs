using AngleSharp.Html.Dom;

namespace DocWorkbench.Core.Materials.Web;

/// <summary>Finds out where the relative links of a page start.</summary>
internal static class PageAddress
{
    // A copy may name the page it was made from, whose neighbours are not the copy's.
    private static readonly (string Selector, string Attribute)[] OwnWords =
    [
        ("link[rel~=canonical][href]", "href"),
        ("meta[property='og:url'][content]", "content"),
    ];

    /// <param name="known">Where the page was fetched from; null for a saved one.</param>
    /// <param name="usesOwnWords">What the page calls itself counts where nobody knows.</param>
    /// <returns>An http or https address; null where neither the page nor anyone else names one.</returns>
    public static Uri? StartOfLinks(IHtmlDocument page, Uri? known, bool usesOwnWords)
    {
        var address = known ?? (usesOwnWords ? OwnAddress(page) : null);
        return Absolute(page, "base[href]", "href", address) ?? (IsWeb(address) ? address : null);
    }

    private static Uri? OwnAddress(IHtmlDocument page) =>
        OwnWords.Select(word => Absolute(page, word.Selector, word.Attribute, from: null)).FirstOrDefault(a => a is not null);

    // A path alone would pass for a file of this machine.
    private static readonly Uri Nowhere = new("https://nowhere.invalid/");

    private static Uri? Absolute(IHtmlDocument page, string selector, string attribute, Uri? from)
    {
        var words = page.QuerySelector(selector)?.GetAttribute(attribute)?.Trim();
        return
            words is { Length: > 0 and <= 2000 }
            && Uri.TryCreate(from ?? Nowhere, words, out var address)
            && address.Host != Nowhere.Host
            && IsWeb(address)
            ? address
            : null;
    }

    private static bool IsWeb(Uri? address) =>
        address is { IsAbsoluteUri: true } && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}

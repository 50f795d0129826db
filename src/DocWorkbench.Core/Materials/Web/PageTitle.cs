using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace DocWorkbench.Core.Materials.Web;

/// <summary>The page's own title without the name of its site.</summary>
internal static class PageTitle
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " · ", " :: ", " » ", " • "];

    public static string? Of(IHtmlDocument page)
    {
        var title = ElementWords.Fold(page.Title ?? "");
        var headings = page.QuerySelectorAll("h1").Select(HeadingText).Where(text => text.Length > 0).Take(5).ToList();
        var agreeing = headings.FirstOrDefault(heading => title.StartsWith(heading, StringComparison.OrdinalIgnoreCase));
        if (agreeing is not null)
        {
            return agreeing;
        }

        if (title.Length == 0)
        {
            return headings.FirstOrDefault();
        }

        return SiteName(page) is { Length: > 0 } site ? WithoutSite(title, site) : title;
    }

    private static string HeadingText(IElement heading) =>
        ElementWords
            .Fold(
                string.Concat(
                    heading
                        .Descendants<IText>()
                        .Where(text => text.ParentElement?.Closest("a.headerlink,a.anchor,button,script,style") is null)
                        .Select(text => text.Data)
                )
            )
            .TrimEnd('¶', '#', ' ');

    private static string? SiteName(IHtmlDocument page) =>
        page.QuerySelector("meta[property='og:site_name']")?.GetAttribute("content")?.Trim();

    private static string WithoutSite(string title, string site)
    {
        foreach (var separator in Separators)
        {
            if (title.EndsWith(separator + site, StringComparison.OrdinalIgnoreCase))
            {
                return title[..^(separator.Length + site.Length)].TrimEnd();
            }
        }

        return title;
    }
}

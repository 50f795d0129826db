using System.Collections.Frozen;
using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Cleaning;

/// <summary>Knows a site's own furniture by the names its makers give it in classes and ids.</summary>
internal static class ChromeWords
{
    private static readonly FrozenSet<string> Navigation = Set(
        "breadcrumb breadcrumbs crumb crumbs toc pagination pager paginator navbar nav navigation menu submenu sidenav sitemap skip skiplink skipnav"
    );

    private static readonly FrozenSet<string> Chrome = Set(
        "share shares sharing sharethis addtoany social socials cookie cookies consent gdpr newsletter subscribe subscription feedback rating "
            + "advert advertisement advertising ads adsense adv disclosure sponsor sponsored promo promotion popup modal disqus comments respond related recommended "
            + "recommendations toolbar sidebar masthead login signin signup paywall copyright editsection upvote like likes reactions unauthenticated "
            + "appstore noprint printonly outbrain taboola"
    );

    private static readonly string[] Phrases =
    [
        "action-bar",
        "actionbar",
        "page-actions",
        "page-metadata",
        "article-metadata",
        "table-of-contents",
        "on-this-page",
        "in-this-article",
        "doc-outline",
        "page-outline",
        "skip-to",
        "skip-link",
        "edit-this-page",
        "edit-page",
        "edit-link",
        "prev-next",
        "site-header",
        "site-footer",
        "page-footer",
        "cookie-banner",
        "comment-list",
        "comment-form",
        "comments-area",
        "side-bar",
        "mw-editsection",
        "mw-jump-link",
        "share-buttons",
        "social-links",
        "last-updated-by",
        "was-this-helpful",
        "post-navigation",
        "article-actions",
        "author-bio",
        "author-box",
        "author-info",
        "about-author",
        "post-ratings",
        "catlinks",
        "printfooter",
        "citation-box",
        "entry-meta",
        "post-meta",
        "entry-utility",
        "postmetadata",
        "unsupported-browser",
        "back-to-top",
        "copy-link",
    ];

    public static string? KindOf(IElement element)
    {
        // A section's id is made of its heading: "#sharing-changes" is a chapter, not a row of buttons.
        var id = IsNamedAfterHeading(element) ? "" : element.Id ?? "";
        foreach (var name in element.ClassList.Append(id))
        {
            if (name.Length is 0 or > 80)
            {
                continue;
            }

            var bare = Dashed(name);
            var words = bare.Split('-', StringSplitOptions.RemoveEmptyEntries);
            if (words.Any(Navigation.Contains))
            {
                return RemovalLedger.Navigation;
            }

            if (words.Any(Chrome.Contains) || Phrases.Any(phrase => bare.Contains(phrase, StringComparison.Ordinal)))
            {
                return RemovalLedger.PageChrome;
            }
        }

        return null;
    }

    private static bool IsNamedAfterHeading(IElement element) =>
        element.Id is { Length: > 0 } id
        && element.QuerySelector("h1,h2,h3,h4,h5,h6") is { } heading
        && Dashed(heading.FoldedText())
            .Replace("-", "", StringComparison.Ordinal)
            .StartsWith(Dashed(id).Replace("-", "", StringComparison.Ordinal), StringComparison.Ordinal);

    // "shareButtons", "share_buttons" and "share-buttons" are the same name.
    private static string Dashed(string name)
    {
        var dashed = new System.Text.StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsAsciiLetterUpper(name[i]) && i > 0 && char.IsAsciiLetterLower(name[i - 1]))
            {
                dashed.Append('-');
            }

            dashed.Append(char.IsAsciiLetterOrDigit(name[i]) ? char.ToLowerInvariant(name[i]) : '-');
        }

        return dashed.ToString();
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

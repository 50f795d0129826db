using System.Collections.Frozen;
using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Cleaning;

/// <summary>Knows a site's own furniture by the names its makers give it in classes and ids.</summary>
/// <param name="isDocumentation">Documentation uses some words for its matter that elsewhere name furniture.</param>
internal sealed class ChromeWords(bool isDocumentation)
{
    private readonly Dictionary<string, string?> _kinds = new(StringComparer.Ordinal);

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

    public string? KindOf(IElement element)
    {
        if (element.Id is { Length: > 0 } id && KindOf(id) is { } kind && !IsNamedAfterHeading(element))
        {
            return kind;
        }

        if (element.ClassName is not { Length: > 0 } names)
        {
            return null;
        }

        var isPost = names.Contains("hentry", StringComparison.Ordinal) || names.Contains("type-post", StringComparison.Ordinal);
        foreach (var range in names.AsSpan().SplitAny(' ', '\t', '\n', '\r', '\f'))
        {
            var name = names[range];
            // What a story is about stands among its classes, and "tag-sharing" is no row of buttons.
            if (!(isPost && (name.StartsWith("tag-", StringComparison.Ordinal) || name.StartsWith("category-", StringComparison.Ordinal))))
            {
                kind = KindOf(name);
                if (kind is not null)
                {
                    return kind;
                }
            }
        }

        return null;
    }

    private string? KindOf(string name)
    {
        if (name.Length is 0 or > 80)
        {
            return null;
        }

        if (!_kinds.TryGetValue(name, out var kind))
        {
            _kinds[name] = kind = KindOfNew(name);
        }

        return kind;
    }

    private string? KindOfNew(string name)
    {
        var bare = Dashed(name);
        var words = bare.Split('-', StringSplitOptions.RemoveEmptyEntries);
        return words.Any(Navigation.Contains) ? RemovalLedger.Navigation
            : words.Any(Chrome.Contains) || Phrases.Any(phrase => bare.Contains(phrase, StringComparison.Ordinal))
                ? RemovalLedger.PageChrome
            : !isDocumentation && StoryWords.Names(bare, words) ? RemovalLedger.PageChrome
            : null;
    }

    // A section's id is made of its heading: "#sharing-changes" is a chapter, not a row of buttons.
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

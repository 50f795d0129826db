using System.Collections.Frozen;

namespace DocWorkbench.Core.Materials.Web.Cleaning;

/// <summary>Names of what news sites and blogs set around a story; documentation uses the same words for its matter.</summary>
internal static class StoryWords
{
    private static readonly FrozenSet<string> Words = Set(
        "tags taglist taglinks byline autor widget widgets commentlist kommentar kommentare kommentarbereich comentarios commentaires kommentieren "
            + "teaserlist syndication mostread mostpopular popular trending akismet jp pinit whatsapp bookmark bookmarks merkliste mehrzumthema "
            + "verwandt weiterlesen relacionadas relacionados bildnachweis fotocredit imagecredit"
    );

    // Names of the box of the story itself.
    private static readonly FrozenSet<string> Matter = Set("content main text fulltext story entry");

    private static readonly string[] Phrases =
    [
        "tag-links",
        "tag-list",
        "post-tags",
        "article-tags",
        "cat-links",
        "most-popular",
        "most-read",
        "more-stories",
        "more-articles",
        "further-reading",
        "read-next",
        "see-also",
        "comment-body",
        "comment-area",
        "comment-section",
        "reader-comments",
        "image-credit",
        "photo-credit",
        "picture-credit",
        "author-card",
        "author-profile",
        "author-description",
        "user-profile",
        "teaser-list",
        "article-links",
        "article-contact",
        "article-citation",
        "post-footer",
        "article-footer",
    ];

    /// <param name="name">In small letters, its words parted by "-".</param>
    public static bool Names(string name, string[] words) =>
        !words.Any(Matter.Contains)
        && (words.Any(Words.Contains) || Phrases.Any(phrase => name.Contains(phrase, StringComparison.Ordinal)));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

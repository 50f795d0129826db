using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Requests;

/// <summary>Tells what kind of article a how-to is from its front matter, else from the way its title begins.</summary>
public static class ContentTypeDetector
{
    private static readonly string[] Keys = ["ms.topic", "content_type", "content-type", "contentType", "topic_type", "doc_type", "type"];

    private static readonly (string Start, ContentType Type)[] Titles =
    [
        ("quickstart", ContentType.Quickstart),
        ("quick start", ContentType.Quickstart),
        ("tutorial", ContentType.Tutorial),
        ("what is ", ContentType.Overview),
        ("what are ", ContentType.Overview),
        ("overview of ", ContentType.Overview),
        ("how to ", ContentType.HowTo),
    ];

    /// <summary>Null where nothing tells.</summary>
    public static ContentType? Detect(HowTo howTo)
    {
        var lines = new TextLines(howTo.Text);
        var end = FrontMatterLines.FindEnd(lines);
        var named = Keys.Select(key => Of(FrontMatterLines.Find(lines, end, key))).FirstOrDefault(type => type is not null);
        return named ?? OfTitle(howTo.Title);
    }

    private static ContentType? OfTitle(string title) =>
        Titles
            .Where(t => title.TrimStart().StartsWith(t.Start, StringComparison.OrdinalIgnoreCase))
            .Select(t => (ContentType?)t.Type)
            .FirstOrDefault();

    private static ContentType? Of(string value) =>
        string.Concat(value.Where(char.IsAsciiLetter)).ToLowerInvariant() switch
        {
            "howto" or "howtoguide" or "task" or "guide" => ContentType.HowTo,
            "concept" or "conceptual" or "conceptarticle" or "explanation" => ContentType.Concept,
            "quickstart" => ContentType.Quickstart,
            "tutorial" => ContentType.Tutorial,
            "overview" => ContentType.Overview,
            _ => null,
        };
}

using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Cleaning;

/// <summary>Finds the comments in a page's source that speak in sentences, among the many that mark places for tools.</summary>
internal static class SourceComments
{
    private const int FewestWords = 8;
    private const int MostComments = 5_000;

    private static readonly string[] OfTools =
    [
        "[if",
        "<![",
        "copyright",
        "license",
        "licence",
        "(c)",
        "©",
        "google",
        "begin",
        "end ",
        "start",
        "generated",
        "cache",
        "plugin",
        "powered",
        "optimized",
        "template",
        "server",
        "http",
        "script",
        "todo",
        "css",
        "html",
    ];

    public static void Read(INode body, SuspectTexts suspects)
    {
        foreach (var comment in body.Descendants<IComment>().Take(MostComments))
        {
            suspects.AddComment(comment);
        }
    }

    public static bool SpeaksInSentences(string comment)
    {
        var text = ElementWords.Fold(comment);
        return SuspectTexts.CountWords(text) >= FewestWords
            && text.TrimEnd() is [.., '.' or '!' or '?']
            && text.IndexOfAny(['<', '>', '{', '}', '=', ';', '@', '_', '|', '[', '\\']) < 0
            && !OfTools.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}

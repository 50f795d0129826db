using System.Collections.Immutable;

namespace DocWorkbench.Web.Library;

/// <summary>The Markdown files of a folder.</summary>
/// <param name="Files">By path.</param>
/// <param name="Notice">One sentence when not all files are listed.</param>
internal sealed record HowToListing(ImmutableArray<FoundHowTo> Files, string? Notice)
{
    /// <summary>Files whose path or title holds every one of the words; those with all of them in title or file name come first.</summary>
    public ImmutableArray<FoundHowTo> Find(string words, int most = 50)
    {
        var wanted = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. Files
                .Select(file => (File: file, Rank: Rank(file, wanted)))
                .Where(found => found.Rank < NoMatch)
                .OrderBy(found => found.Rank)
                .Take(most)
                .Select(found => found.File),
        ];
    }

    private const int NoMatch = 3;

    private static int Rank(FoundHowTo file, string[] wanted) =>
        AllIn(file.FileName, wanted) ? 0
        : AllIn(file.Title ?? "", wanted) ? 1
        : AllIn($"{file.RelativePath}\n{file.Title}", wanted) ? 2
        : NoMatch;

    private static bool AllIn(string text, string[] wanted) =>
        wanted.All(word => text.Contains(word, StringComparison.CurrentCultureIgnoreCase));
}

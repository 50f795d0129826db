using System.Collections.Immutable;
using DocWorkbench.Web.Components.Text;

namespace DocWorkbench.Web.Components.Library;

/// <summary>The reviews that are shown of all there are: those with the words looked for, in the order chosen.</summary>
/// <param name="Lines">At most as many as a page shows at once.</param>
/// <param name="Found">How many have the words.</param>
/// <param name="All">How many there are.</param>
internal sealed record ReviewList(ImmutableArray<ReviewLine> Lines, int Found, int All)
{
    /// <summary>With fewer the eye is quicker than a filter.</summary>
    private const int FilterFrom = 9;

    /// <summary>More at once would make the page slow to draw; the filter or one press reaches the others.</summary>
    private const int AtOnce = 25;

    public bool HasFilter => All >= FilterFrom;

    public bool HasMore => Lines.Length < Found;

    public string Count => Found == All ? Counted.Of(All, "review") : LibraryTexts.List_Found.With(Counted.Of(Found, "review"), All);

    /// <param name="words">All of them must be in what a line says.</param>
    public static ReviewList Of(IReadOnlyCollection<ReviewLine> lines, string words, string order, bool whole)
    {
        var wanted = words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var found = lines.Where(line =>
            Array.TrueForAll(wanted, word => Text(line).Contains(word, StringComparison.CurrentCultureIgnoreCase))
        );
        var sorted = ReviewOrder.Sorted(found, order).ToList();
        return new ReviewList([.. whole ? sorted : sorted.Take(AtOnce)], sorted.Count, lines.Count);
    }

    private static string Text(ReviewLine line) =>
        string.Join(' ', line.Waiting.Select(w => w.Words).Prepend($"{line.Name} {line.File} {line.Folder} {StageWords.Of(line.Stage)}"));
}

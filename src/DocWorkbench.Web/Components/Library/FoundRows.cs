using System.Collections.Immutable;
using DocWorkbench.Web.Components.Text;
using DocWorkbench.Web.Library;

namespace DocWorkbench.Web.Components.Library;

/// <summary>The how-tos that some words find, as many as a list shows.</summary>
internal sealed record FoundRows
{
    public const int NoRow = -1;
    private const int Most = 50;

    public required string Words { get; init; }

    public required ImmutableArray<HowToRow> Rows { get; init; }

    /// <summary>How many were found, and how many of those are shown.</summary>
    public required string Count { get; init; }

    /// <summary>The row that Enter opens at first: none before anything is typed.</summary>
    public int First => Words.Length > 0 && Rows.Length > 0 ? 0 : NoRow;

    public static FoundRows Of(HowToListing listing, string words)
    {
        var found = listing.Find(words, most: int.MaxValue);
        return new FoundRows
        {
            Words = words,
            Rows = [.. found.Take(Most).Select(file => new HowToRow(file.Title ?? file.FileName, file.RelativePath))],
            Count =
                found.Length == 0 ? LibraryTexts.Empty_Found
                : found.Length > Most ? LibraryTexts.Found_First.With(Counted.Of(found.Length, "how-to"), Most)
                : Counted.Of(found.Length, "how-to"),
        };
    }
}

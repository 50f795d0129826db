using System.Collections.Immutable;
using DocWorkbench.Core.Changes.Words;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes;

/// <summary>Which words differ between two texts, as spans to mark on both sides.</summary>
public sealed record WordDiff
{
    /// <summary>In order, never overlapping; what stands between them is the same in both texts.</summary>
    public required ImmutableArray<SpanPair> Edits { get; init; }

    /// <summary>More differs than stays: both texts are marked whole, for reading one after the other.</summary>
    public bool Rewritten { get; init; }

    /// <summary>True where the texts were too large to compare word by word in full.</summary>
    public bool Limited { get; init; }

    public ImmutableArray<TextSpan> BeforeMarks => [.. Edits.Select(e => e.Before).OfType<TextSpan>()];

    public ImmutableArray<TextSpan> AfterMarks => [.. Edits.Select(e => e.After).OfType<TextSpan>()];

    /// <summary>Of two pieces of Markdown prose.</summary>
    public static WordDiff OfProse(string before, string after) =>
        RunTidier.Tidy(TokenList.OfProse(before), TokenList.OfProse(after), rewritable: true);

    /// <summary>Of two blocks of a how-to, by what both are.</summary>
    internal static WordDiff OfUnits(UnitKind beforeKind, string before, UnitKind afterKind, string after) =>
        (beforeKind, afterKind) switch
        {
            (UnitKind.Code, UnitKind.Code) => OfCode(before, after),
            // The key stays, so the value alone is marked however much of it differs.
            (UnitKind.FrontMatter, UnitKind.FrontMatter) => RunTidier.Tidy(
                TokenList.OfProse(before),
                TokenList.OfProse(after),
                rewritable: false
            ),
            _ => OfProse(before, after),
        };

    /// <summary>Of two pieces of program text: first by lines, then inside the lines that belong together.</summary>
    public static WordDiff OfCode(string before, string after) => LineDiff.Compare(before, after, TokenList.OfCode);
}

using System.Collections.Immutable;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes;

/// <summary>One row of two texts side by side; the rows of a side together are its text.</summary>
/// <param name="Before">Null where the row is new.</param>
/// <param name="After">Null where the row is gone.</param>
/// <param name="BeforeMarks">What differs, counted from the start of <paramref name="Before"/>.</param>
/// <param name="AfterMarks">What differs, counted from the start of <paramref name="After"/>.</param>
public sealed record AlignedRow(
    AlignedRowKind Kind,
    string? Before,
    string? After,
    ImmutableArray<TextSpan> BeforeMarks,
    ImmutableArray<TextSpan> AfterMarks
);

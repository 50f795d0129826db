namespace DocWorkbench.Core.Materials.Word;

/// <summary>The place of a paragraph in a list.</summary>
/// <param name="Number">The number it shows at its own level.</param>
/// <param name="Label">The label as the page shows it; empty for bullets.</param>
/// <param name="Indent">Where the text of the entry begins, in twentieths of a point.</param>
internal sealed record ListMark(
    string Instance,
    string Definition,
    int Level,
    int Number,
    string Label,
    bool IsOrdered,
    bool IsSilent,
    bool IsTelling,
    int Indent
);

namespace DocWorkbench.Core.Materials.Word;

/// <summary>What a paragraph style says once everything it is based on has been asked too.</summary>
/// <param name="HeadingLevel">1 to 9; null where the style is no heading.</param>
/// <param name="NumberId">The list the style belongs to, if any.</param>
/// <param name="Indent">Left indent in twentieths of a point; null where nothing says so.</param>
internal sealed record ParagraphStyle(
    int? HeadingLevel,
    bool IsTitle,
    bool IsCode,
    bool IsQuote,
    bool IsMonospaced,
    bool IsHidden,
    string? NumberId,
    int? NumberLevel,
    int? Indent
)
{
    public static ParagraphStyle Plain { get; } =
        new(
            HeadingLevel: null,
            IsTitle: false,
            IsCode: false,
            IsQuote: false,
            IsMonospaced: false,
            IsHidden: false,
            NumberId: null,
            NumberLevel: null,
            Indent: null
        );
}

namespace DocWorkbench.Core.Materials.Word;

/// <summary>What a paragraph style says once everything it is based on has been asked too.</summary>
/// <param name="HeadingLevel">1 to 9; null where the style is no heading.</param>
/// <param name="Format">How its words look, as far as that decides whether they are seen.</param>
/// <param name="Paper">What its paragraphs stand on; null where nothing says so.</param>
/// <param name="NumberId">The list the style belongs to, if any.</param>
/// <param name="Indent">Left indent in twentieths of a point; null where nothing says so.</param>
internal sealed record ParagraphStyle(
    int? HeadingLevel,
    bool IsTitle,
    bool IsCode,
    bool IsQuote,
    bool IsMonospaced,
    RunFormat Format,
    Paper? Paper,
    string? NumberId,
    int? NumberLevel,
    int? Indent
);

using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Decides whether a paragraph is a line of code.</summary>
internal static partial class CodeWords
{
    private const int WordsOfSentence = 6;

    public static bool IsCode(ParagraphShape shape, ParagraphWords words, bool inCell)
    {
        if (shape.Style.IsCode)
        {
            return true;
        }

        var typewriter = shape.Style.IsMonospaced ? HasOnlyWords(words) : IsTypewriter(words);
        var text = InlineWriter.PlainText(words.Pieces);
        return typewriter && !(inCell && !text.Contains('\n', StringComparison.Ordinal)) && !IsSentence(text);
    }

    /// <summary>A sentence set in a typewriter font is prose, and says no more than the same sentence in another font.</summary>
    public static bool IsTypewriterProse(ParagraphWords words) => IsTypewriter(words) && IsSentence(InlineWriter.PlainText(words.Pieces));

    private static bool IsTypewriter(ParagraphWords words) =>
        HasOnlyWords(words) && words.Pieces.All(piece => piece.IsSpace || piece.Marks.HasFlag(Marks.Typewriter));

    private static bool HasOnlyWords(ParagraphWords words) =>
        !words.IsBlank && words.Pieces.All(piece => piece.Kind != PieceKind.Ready && piece.Link is null);

    private static bool IsSentence(string text) =>
        text.TrimEnd() is [.., '.' or '!' or '?' or ':'] && !CodeSign().IsMatch(text) && text.Split(' ').Length >= WordsOfSentence;

    [GeneratedRegex(@"[{}\[\]<>=;|\\$#@_`]|--|\(\)|://|^\s", RegexOptions.NonBacktracking)]
    private static partial Regex CodeSign();
}

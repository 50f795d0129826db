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

        var shown = words.Pieces.Where(piece => !piece.IsSpace).ToList();
        if (shown.Count == 0 || shown.Exists(piece => piece.Kind != PieceKind.Text || piece.Link is not null))
        {
            return false;
        }

        var typewriter = shape.Style.IsMonospaced || shown.TrueForAll(piece => piece.Marks.HasFlag(Marks.Code));
        var text = InlineWriter.PlainText(words.Pieces);
        return typewriter && !(inCell && !text.Contains('\n', StringComparison.Ordinal)) && !IsSentence(text);
    }

    /// <summary>A sentence set in a typewriter font is prose.</summary>
    private static bool IsSentence(string text) =>
        text.TrimEnd() is [.., '.' or '!' or '?' or ':'] && !CodeSign().IsMatch(text) && text.Split(' ').Length >= WordsOfSentence;

    [GeneratedRegex(@"[{}\[\]<>=;|\\$#@_`]|--|\(\)|://|^\s", RegexOptions.NonBacktracking)]
    private static partial Regex CodeSign();
}

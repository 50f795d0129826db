using UglyToad.PdfPig.Tokens;

namespace DocWorkbench.Core.Materials.Pdf.Tracing;

/// <summary>What the file itself says about the words being drawn: heading, edge of the page, replacement for what is drawn.</summary>
internal sealed class MarkedText
{
    private const int Deepest = 100;

    private readonly Stack<Mark> marks = new();
    private int beyond;

    public int HeadingLevel => marks.TryPeek(out var mark) ? mark.HeadingLevel : 0;

    public bool IsPageEdge => marks.TryPeek(out var mark) && mark.IsPageEdge;

    public void Begin(string name, DictionaryToken? properties)
    {
        if (marks.Count >= Deepest)
        {
            beyond++;
            return;
        }

        marks.TryPeek(out var outer);
        marks.Push(
            new Mark(
                name is ['H', >= '1' and <= '6' and var level] ? level - '0' : outer?.HeadingLevel ?? 0,
                outer?.IsPageEdge == true || name == "Artifact" && IsPagination(properties),
                ReplacementIn(properties) ?? outer?.Replacement
            )
        );
    }

    public void End()
    {
        if (beyond > 0)
        {
            beyond--;
        }
        else
        {
            marks.TryPop(out _);
        }
    }

    /// <summary>What stands for a drawn sign: a replacement is told once, by the first sign under it.</summary>
    public string Told(string drawn)
    {
        if (!marks.TryPeek(out var mark) || mark.Replacement is null)
        {
            return drawn;
        }

        var told = mark.Replacement.IsTold ? "" : mark.Replacement.Text;
        mark.Replacement.IsTold = true;
        return told;
    }

    private static bool IsPagination(DictionaryToken? properties) =>
        properties is not null
        && (
            properties.TryGet(NameToken.Type, out NameToken type) && type.Data == "Pagination"
            || properties.TryGet(NameToken.Subtype, out NameToken subtype) && subtype.Data is "Header" or "Footer"
        );

    private static Replacement? ReplacementIn(DictionaryToken? properties) =>
        properties is not null && properties.TryGet(NameToken.ActualText, out IDataToken<string> text) && text.Data is { Length: > 0 } words
            ? new Replacement(words.Replace("\u00AD", "", StringComparison.Ordinal))
            : null;

    private sealed record Mark(int HeadingLevel, bool IsPageEdge, Replacement? Replacement);

    private sealed class Replacement(string text)
    {
        public string Text { get; } = text;

        public bool IsTold { get; set; }
    }
}

using System.Collections.Immutable;
using System.Xml.Linq;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Tells whether a reader of the document sees a text where it stands.</summary>
internal sealed class Sight(WordPackage package)
{
    /// <summary>One and a half points.</summary>
    private const int TooSmall = 3;

    private RunFormat style = RunFormat.None;
    private ImmutableArray<Rgb> behind = [];
    private bool? hasManyDrawings;

    /// <summary>What the paragraphs of a page, a cell or a box may stand on; empty where it can't be told.</summary>
    public ImmutableArray<Rgb> Surface { get; set; } =
        Rgb.Parse(package.Background.Attr("color")) is { } colour ? [Rgb.White, colour] : [Rgb.White];

    public void Enter(ParagraphShape shape)
    {
        style = shape.Style.Format;
        behind = On(shape.Paper);
    }

    public void EnterRow(XElement? table, bool isFirst)
    {
        Surface = On(Paper.OfShading(table.Child("shd")));
        var papers = package.Styles.PapersOfTable(table.Child("tblStyle").Val(), isFirst);
        Surface =
            papers.Any(p => p.Colour is null) ? []
            : Surface.IsEmpty ? []
            : [.. Surface, .. papers.Select(p => p.Colour).OfType<Rgb>()];
    }

    public void EnterCell(XElement? cell) => Surface = On(Paper.OfShading(cell.Child("shd")));

    public void EnterBox(XElement box)
    {
        hasManyDrawings ??= package.Body.Descendants().Count(e => e.Name.LocalName is "anchor" or "imagedata") > 1;

        // A box that isn't filled shows what lies under it, which may be another drawing.
        Surface =
            BoxPaper.Of(box) is { } paper ? (paper.Colour is { } colour ? [colour] : [])
            : hasManyDrawings.Value ? []
            : Surface;
    }

    /// <returns>Why the text is not seen; null when it is.</returns>
    public QuarantineReason? Withholds(XElement element, RunFormat format)
    {
        if (format.IsHidden ?? style.IsHidden ?? false)
        {
            return QuarantineReason.HiddenText;
        }

        // A space that nobody sees still parts two words.
        return element.Name == W.Text && IsUnreadable(format) && !string.IsNullOrWhiteSpace(element.Value)
            ? QuarantineReason.UnreadableText
            : null;
    }

    private bool IsUnreadable(RunFormat format)
    {
        var ink = format.Ink ?? style.Ink;
        var papers = (format.Paper ?? style.Paper) is { } paper ? (paper.Colour is { } own ? [own] : []) : behind;
        return (format.HalfPoints ?? style.HalfPoints) is >= 0 and <= TooSmall
            || ink is { IsClear: true }
            || (ink?.Colour is { } colour && papers.Length > 0 && papers.All(colour.IsNear));
    }

    private ImmutableArray<Rgb> On(Paper? paper) =>
        paper is null ? Surface
        : paper.Colour is { } colour ? [colour]
        : [];
}

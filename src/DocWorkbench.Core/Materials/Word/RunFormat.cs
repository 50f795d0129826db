using System.Xml.Linq;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>How a run of text is set; null where nothing says so.</summary>
internal sealed record RunFormat(
    bool? Bold,
    bool? Italic,
    bool? Strike,
    bool? IsHidden,
    bool? IsMonospaced,
    string? Font,
    string? Position,
    bool IsCode,
    Ink? Ink = null,
    int? HalfPoints = null,
    Paper? Paper = null
)
{
    public static RunFormat None { get; } =
        new(Bold: null, Italic: null, Strike: null, IsHidden: null, IsMonospaced: null, Font: null, Position: null, IsCode: false);

    public static RunFormat Of(XElement? properties)
    {
        if (properties is null || !properties.HasElements)
        {
            return None;
        }

        var fonts = properties.Child("rFonts");
        var font = fonts.Attr("ascii") ?? fonts.Attr("hAnsi");
        return new RunFormat(
            Bold: properties.Toggle("b"),
            Italic: properties.Toggle("i"),
            Strike: properties.Toggle("strike") ?? properties.Toggle("dstrike"),
            IsHidden: properties.Toggle("vanish"),
            IsMonospaced: font is null ? null : StyleNames.IsMonospaced(font),
            Font: font,
            Position: properties.Child("vertAlign").Val(),
            IsCode: false,
            Ink: Word.Ink.Of(properties),
            HalfPoints: W.Number(properties.Child("sz").Val()),
            Paper: Word.Paper.OfHighlight(properties.Child("highlight").Val()) ?? Word.Paper.OfShading(properties.Child("shd"))
        );
    }

    /// <summary>This format, and where it says nothing the other.</summary>
    public RunFormat Over(RunFormat other) =>
        ReferenceEquals(this, None)
            ? other
            : new RunFormat(
                Bold ?? other.Bold,
                Italic ?? other.Italic,
                Strike ?? other.Strike,
                IsHidden ?? other.IsHidden,
                IsMonospaced ?? other.IsMonospaced,
                Font ?? other.Font,
                Position ?? other.Position,
                IsCode || other.IsCode,
                Ink ?? other.Ink,
                HalfPoints ?? other.HalfPoints,
                Paper ?? other.Paper
            );

    public Marks Marks =>
        (Bold is true ? Marks.Bold : Marks.None)
        | (Italic is true ? Marks.Italic : Marks.None)
        | (Strike is true ? Marks.Strike : Marks.None)
        | (IsCode ? Marks.Code : Marks.None)
        | (IsMonospaced is true && !IsCode ? Marks.Typewriter : Marks.None);
}

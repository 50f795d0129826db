using System.Xml.Linq;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>What a paragraph is, from its own properties and its style's.</summary>
internal sealed record ParagraphShape
{
    public required ParagraphStyle Style { get; init; }

    /// <summary>1 to 9; null where it is no heading.</summary>
    public required int? HeadingLevel { get; init; }

    public required ListMark? Mark { get; init; }

    public required int Indent { get; init; }

    /// <summary>What it stands on; null where nothing says so.</summary>
    public required Paper? Paper { get; init; }

    /// <summary>The paragraph runs into the next one: a drop cap, or an end that was deleted.</summary>
    public required bool JoinsNext { get; init; }

    public required bool HasMonospacedEnd { get; init; }

    public static ParagraphShape Of(XElement paragraph, Reading reading)
    {
        var properties = paragraph.Element(W.ParagraphProperties);
        var styleId = properties.Child("pStyle").Val();
        var style = reading.Package.Styles.Paragraph(styleId);
        var outline = W.Number(properties.Child("outlineLvl").Val());
        var ownIndent = Indents.Left(properties);
        var end = properties.Child("rPr");
        return new ParagraphShape
        {
            Style = style,
            HeadingLevel =
                outline is null ? style.HeadingLevel
                : outline is >= 0 and <= 8 ? outline + 1
                : null,
            Mark = MarkOf(properties, styleId, style, ownIndent ?? style.Indent, reading),
            Indent = ownIndent ?? style.Indent ?? 0,
            Paper = Paper.OfShading(properties.Child("shd")) ?? style.Paper,
            JoinsNext = properties.Child("framePr").Attr("dropCap") is "drop" or "margin" || end.Child("del") is not null,
            HasMonospacedEnd = style.IsCode || style.IsMonospaced || reading.Package.Styles.Seen(RunFormat.Of(end)).IsMonospaced is true,
        };
    }

    private static ListMark? MarkOf(XElement? properties, string? styleId, ParagraphStyle style, int? indent, Reading reading)
    {
        var own = properties.Child("numPr");
        var instance = own.Child("numId").Val() ?? style.NumberId;
        if (instance is null or "0")
        {
            return null;
        }

        var fromStyle =
            own.Child("numId").Val() is null && styleId is not null ? reading.Package.Numbering.LevelOfStyle(instance, styleId) : null;
        return reading.Counter.Next(instance, W.Number(own.Child("ilvl").Val()) ?? fromStyle ?? style.NumberLevel ?? 0, indent);
    }
}

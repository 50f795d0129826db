using System.Xml.Linq;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>One level of a list's definition.</summary>
/// <param name="Text">The label with %1 to %9 where the numbers of the levels stand.</param>
/// <param name="Restart">The level whose entries start this one anew; 0 never; null any level above.</param>
/// <param name="Legal">All numbers in the label are shown as 1, 2, 3.</param>
internal sealed record NumberingLevel(
    int Level,
    string Format,
    string Text,
    int Start,
    int? Restart,
    bool Legal,
    string? StyleId,
    int? Indent
)
{
    public bool IsBullet => Format == "bullet";

    /// <summary>A level that shows no label only indents: its paragraphs continue an entry.</summary>
    public bool IsSilent => string.IsNullOrWhiteSpace(Text) || (Format == "none" && LabelWords.Length == 0);

    /// <summary>A label such as "1.2.", "Step 1" or "FR-1" says more than a Markdown number can.</summary>
    /// <remarks>Digits typed into the label of a deeper level, as in "1.%2", stand for the level above.</remarks>
    public bool IsTelling =>
        !IsBullet
        && (
            Text.AsSpan().Count('%') > 1
            || Format is "none" or "decimalZero"
            || LabelWords.Any(Level == 0 ? char.IsLetterOrDigit : char.IsLetter)
        );

    private string LabelWords => string.Concat(Text.Where((c, i) => c != '%' && (i == 0 || Text[i - 1] != '%'))).Trim();

    public static NumberingLevel Of(XElement level)
    {
        var text = level.Child("lvlText").Val();
        var picture = level.Child("lvlPicBulletId") is not null;
        return new NumberingLevel(
            Level: W.Number(level.Attr("ilvl")) ?? 0,
            Format: level.Child("numFmt").Val() ?? "decimal",
            Text: text is null or "" && picture ? "•" : text ?? "",
            Start: W.Number(level.Child("start").Val()) ?? 1,
            Restart: W.Number(level.Child("lvlRestart").Val()),
            Legal: level.Toggle("isLgl") ?? false,
            StyleId: level.Child("pStyle").Val(),
            Indent: Indents.Left(level.Child("pPr"))
        );
    }
}

using System.Xml.Linq;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>What a content control is for.</summary>
internal static class ContentControls
{
    /// <summary>A tick box as Markdown writes it; null for other controls.</summary>
    public static Piece? CheckBox(XElement control)
    {
        var box = control.Child("sdtPr")?.Element(W.Word2010 + "checkbox");
        if (box is null)
        {
            return null;
        }

        var value = box.Element(W.Word2010 + "checked")?.Attribute(W.Word2010 + "val")?.Value;
        return Box(value is "1" or "true" or "on");
    }

    public static Piece Box(bool ticked) => new(PieceKind.Ready, ticked ? "[x]" : "[ ]", Plain: ticked ? "☒" : "☐");

    public static bool IsContents(XElement control) =>
        control.Child("sdtPr").Child("docPartObj").Child("docPartGallery").Val() is "Table of Contents";
}

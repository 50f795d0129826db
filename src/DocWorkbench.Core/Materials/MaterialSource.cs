namespace DocWorkbench.Core.Materials;

/// <summary>A file, a pasted text or a note, as it was handed over.</summary>
/// <param name="Name">File name with its extension, or a note's title.</param>
/// <param name="Bytes">The file as it is; UTF-8 for pasted text and notes.</param>
public sealed record MaterialSource(string Name, MaterialKind Kind, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The kind a file name promises; null for a kind that can't be read.</summary>
    public static MaterialKind? KindOf(string fileName) =>
        Path.GetExtension(fileName).ToUpperInvariant() switch
        {
            ".DOCX" or ".DOCM" => MaterialKind.Word,
            ".HTML" or ".HTM" or ".XHTML" => MaterialKind.WebPage,
            ".MD" or ".MARKDOWN" => MaterialKind.Markdown,
            ".TXT" or ".TEXT" => MaterialKind.PlainText,
            _ => null,
        };
}

using System.Text;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Tells from the first bytes what a file named .docx really is.</summary>
internal static class FileSignature
{
    private static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <returns>Why the file can't be a .docx; null when it looks like one.</returns>
    public static string? Refusal(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return "The file is empty.";
        }

        if (bytes.StartsWith("PK\u0003\u0004"u8))
        {
            return null;
        }

        if (bytes.StartsWith(Compound))
        {
            return OfCompound(bytes);
        }

        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 256)]).TrimStart('ï', '»', '¿', ' ', '\t', '\r', '\n');
        return start switch
        {
            _ when start.StartsWith("{\\rtf", StringComparison.Ordinal) =>
                "This is a rich text file (.rtf), not a Word document; save it as .docx in Word first.",
            _ when start.StartsWith("%PDF", StringComparison.Ordinal) => "This is a PDF, not a Word document.",
            _ when start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) => "This is an XML file, not a Word document.",
            _ when start.StartsWith('<') => "This is a web page, not a Word document; add it as a saved web page.",
            _ => "This is not a Word document, or the file is damaged.",
        };
    }

    private static string OfCompound(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0)
        {
            return "The document is password-protected; save a copy without the password first.";
        }

        return bytes.IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0
            ? "This is an old Word file (.doc); save it as .docx in Word first."
            : "The document is password-protected or an old .doc; save it as .docx without a password first.";
    }
}

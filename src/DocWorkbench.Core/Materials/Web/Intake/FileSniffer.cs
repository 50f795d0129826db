namespace DocWorkbench.Core.Materials.Web.Intake;

/// <summary>Tells by its first bytes what a file is that calls itself a web page and is none.</summary>
internal static class FileSniffer
{
    public const int MaxBytes = 20 * 1024 * 1024;
    private const int SampleLength = 4096;

    public static string? WhyNotAPage(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [] => "The file is empty.",
            { Length: > MaxBytes } =>
                $"The page is too large: {bytes.Length / 1048576.0:0.0} MB, at most {MaxBytes / 1048576} MB can be read.",
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "This is a PDF file, not a web page.",
            [(byte)'P', (byte)'K', 3 or 5 or 7, _, ..] => "This is a ZIP archive (perhaps a Word file), not a web page.",
            [0xD0, 0xCF, 0x11, 0xE0, ..] => "This is an old or password-protected Office file, not a web page.",
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] =>
                "This is a picture, not a web page.",
            [0x1F, 0x8B, ..] => "This is a compressed (gzip) file; unpack it first.",
            _ when IsWebArchive(bytes) => "This is a web archive (MHTML); save the page as HTML instead.",
            _ when IsBinary(bytes) => "This is a binary file, not a web page.",
            _ => null,
        };

    private static bool IsWebArchive(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, SampleLength)];
        return head.IndexOf((byte)'<') != 0 && head.IndexOf("MIME-Version:"u8) >= 0 && head.IndexOf("multipart/related"u8) >= 0;
    }

    // UTF-16 has zero bytes too, but its letters show it; a page in any other encoding has none.
    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, SampleLength)];
        return head.IndexOf((byte)0) >= 0 && PageDecoder.Utf16Of(bytes) is null;
    }
}

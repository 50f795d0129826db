using System.Text;
using AngleSharp.Text;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Materials.Web.Intake;

/// <summary>Bytes of a page to characters, trusting the bytes before any label.</summary>
internal static class PageDecoder
{
    private const string Damaged = "Some bytes of the page are no characters in its charset; they are shown as \uFFFD.";
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static PageDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static DecodedPage Decode(ReadOnlySpan<byte> bytes, string? declaredCharset)
    {
        if (Utf16Of(bytes) is { } utf16)
        {
            return WithWarning(utf16.GetString(bytes).TrimStart('\uFEFF'));
        }

        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            return WithWarning(Encoding.UTF8.GetString(bytes[3..]));
        }

        var (characters, damage) = Utf8Count.Of(bytes);
        var label = Resolve(declaredCharset) ?? Resolve(MetaCharset.Of(bytes));
        return (characters, damage) switch
        {
            // Only the 7-bit charsets of old Japanese mail mean something else by plain ASCII.
            (0, 0) => new DecodedPage(
                (bytes.Contains((byte)0x1B) ? label ?? Encoding.UTF8 : Encoding.UTF8).GetString(bytes),
                Warning: null
            ),
            // Text in another charset is never valid UTF-8 by accident, so a wrong label cannot turn it to rubbish.
            (_, 0) => new DecodedPage(StrictUtf8.GetString(bytes), Warning: null),
            _ when label is not null && label.CodePage != Encoding.UTF8.CodePage => WithWarning(label.GetString(bytes)),
            _ when characters > damage => WithWarning(Encoding.UTF8.GetString(bytes)),
            _ => new DecodedPage(Encoding.GetEncoding(1252).GetString(bytes), label is null ? null : MisdeclaredAsUtf8),
        };
    }

    private const string MisdeclaredAsUtf8 = "The page calls itself UTF-8 and is not; it was read as windows-1252.";

    /// <summary>UTF-16 by its mark or by where its zero bytes stand; null for any other encoding.</summary>
    public static Encoding? Utf16Of(ReadOnlySpan<byte> bytes) =>
        EncodingDetector.Detect(bytes).Encoding switch
        {
            SourceEncoding.Utf16LittleEndian => Encoding.Unicode,
            SourceEncoding.Utf16BigEndian => Encoding.BigEndianUnicode,
            _ => null,
        };

    private static DecodedPage WithWarning(string text) => new(text, text.Contains('\uFFFD') ? Damaged : null);

    // A label read out of ASCII bytes cannot be true when it says UTF-16; browsers take UTF-8 then, and so do we.
    private static Encoding? Resolve(string? label) =>
        label is { Length: > 0 and < 64 } && TextEncoding.IsSupported(label.Trim())
            ? TextEncoding.Resolve(label.Trim()) is { } encoding && encoding.CodePage is not (1200 or 1201)
                ? encoding
                : Encoding.UTF8
            : null;
}

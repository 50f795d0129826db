using System.Text;

namespace DocWorkbench.Core.Text;

/// <summary>Text to bytes; the inverse of <see cref="ByteDecoder"/>.</summary>
internal static class ByteEncoder
{
    private const char FirstCarriedByte = '\uDC80';
    private const char LastCarriedByte = '\uDCFF';

    public static byte[] Encode(string text, SourceEncoding encoding) =>
        encoding switch
        {
            SourceEncoding.Utf8 => EncodeUtf8(text),
            SourceEncoding.Utf16LittleEndian => EncodeUtf16(text, bigEndian: false),
            SourceEncoding.Utf16BigEndian => EncodeUtf16(text, bigEndian: true),
            _ => throw new ArgumentOutOfRangeException(nameof(encoding)),
        };

    private static byte[] EncodeUtf16(string text, bool bigEndian)
    {
        var bytes = new byte[text.Length * 2];
        for (var i = 0; i < text.Length; i++)
        {
            var (low, high) = ((byte)text[i], (byte)(text[i] >> 8));
            (bytes[2 * i], bytes[2 * i + 1]) = bigEndian ? (high, low) : (low, high);
        }

        return bytes;
    }

    private static byte[] EncodeUtf8(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return System.Text.Encoding.UTF8.GetBytes(text);
        }

        using var bytes = new MemoryStream(text.Length + text.Length / 8);
        Span<byte> buffer = stackalloc byte[4];
        for (var at = 0; at < text.Length; )
        {
            if (Rune.TryGetRuneAt(text, at, out var rune))
            {
                bytes.Write(buffer[..rune.EncodeToUtf8(buffer)]);
                at += rune.Utf16SequenceLength;
                continue;
            }

            // A surrogate that carries no byte stands for nothing: it becomes the replacement character.
            var lone = text[at++];
            if (lone is >= FirstCarriedByte and <= LastCarriedByte)
            {
                bytes.WriteByte((byte)(lone - 0xDC00));
            }
            else
            {
                bytes.Write([0xEF, 0xBF, 0xBD]);
            }
        }

        return bytes.ToArray();
    }
}

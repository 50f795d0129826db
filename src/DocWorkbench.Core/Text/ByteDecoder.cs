using System.Buffers;
using System.Text;

namespace DocWorkbench.Core.Text;

/// <summary>Bytes to text, each undecodable byte as the lone surrogate U+DC00 + byte.</summary>
internal static class ByteDecoder
{
    /// <summary>
    /// The text, and for UTF-8 that is not plain ASCII the byte offset of every character and of the end. The second half of a
    /// surrogate pair has the offset after the pair's first byte run, so a span never cuts a character's bytes.
    /// </summary>
    public static (string Text, int[]? ByteOffsets) Decode(ReadOnlySpan<byte> bytes, SourceEncoding encoding)
    {
        if (encoding != SourceEncoding.Utf8)
        {
            return (DecodeUtf16(bytes, bigEndian: encoding == SourceEncoding.Utf16BigEndian), null);
        }

        return Ascii.IsValid(bytes) ? (System.Text.Encoding.ASCII.GetString(bytes), null) : DecodeUtf8(bytes);
    }

    private static string DecodeUtf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var text = new StringBuilder(bytes.Length / 2);
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            text.Append((char)(bigEndian ? bytes[i] << 8 | bytes[i + 1] : bytes[i] | bytes[i + 1] << 8));
        }

        return text.ToString();
    }

    private static (string Text, int[] ByteOffsets) DecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        var offsets = new List<int>(bytes.Length + 1);
        Span<char> pair = stackalloc char[2];
        for (var at = 0; at < bytes.Length; )
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out var rune, out var consumed) == OperationStatus.Done)
            {
                var length = rune.EncodeToUtf16(pair);
                text.Append(pair[..length]);
                offsets.Add(at);
                at += consumed;
                if (length == 2)
                {
                    offsets.Add(at);
                }

                continue;
            }

            for (var end = at + Math.Max(consumed, 1); at < end; at++)
            {
                text.Append((char)(0xDC00 + bytes[at]));
                offsets.Add(at);
            }
        }

        offsets.Add(bytes.Length);
        return (text.ToString(), [.. offsets]);
    }
}

using System.Collections.Immutable;

namespace DocWorkbench.Core.Text;

/// <summary>
/// A file's bytes and the text they stand for, without loss in either direction: a byte that decodes to nothing is carried as the lone
/// surrogate U+DC00 + byte and goes back as itself. A byte order mark and a dangling last byte stand outside the text.
/// </summary>
public sealed class SourceText
{
    private readonly int[]? _byteOffsets;

    private SourceText(ImmutableArray<byte> bytes, SourceEncoding encoding, int preambleLength, int tailLength)
    {
        Bytes = bytes;
        Encoding = encoding;
        PreambleLength = preambleLength;
        TailLength = tailLength;
        (Text, _byteOffsets) = ByteDecoder.Decode(bytes.AsSpan()[preambleLength..^tailLength], encoding);
        Sha256 = ContentHash.Of(bytes.AsSpan());
        LineEnd = LineEnds.Dominant(Text);
    }

    public ImmutableArray<byte> Bytes { get; }

    /// <summary>The decoded text. It may hold lone surrogates: never store it as a string, store <see cref="Bytes"/>.</summary>
    public string Text { get; }

    public SourceEncoding Encoding { get; }

    /// <summary>Bytes of the byte order mark; 0 when there is none.</summary>
    public int PreambleLength { get; }

    /// <summary>Bytes after the last whole character of a UTF-16 file; 0 or 1.</summary>
    public int TailLength { get; }

    /// <summary>Lower-case hexadecimal SHA-256 of <see cref="Bytes"/>.</summary>
    public string Sha256 { get; }

    /// <summary>The line end most lines have; a line feed when there is none.</summary>
    public string LineEnd { get; }

    public static SourceText FromBytes(ReadOnlySpan<byte> bytes)
    {
        var (encoding, preamble) = EncodingDetector.Detect(bytes);
        var tail = encoding == SourceEncoding.Utf8 ? 0 : (bytes.Length - preamble) % 2;
        return new SourceText([.. bytes], encoding, preamble, tail);
    }

    /// <summary>UTF-8 without a byte order mark.</summary>
    public static SourceText FromString(string text) => FromBytes(ByteEncoder.Encode(text, SourceEncoding.Utf8));

    /// <summary>The bytes that new text takes in this file's encoding.</summary>
    public byte[] Encode(string text) => ByteEncoder.Encode(text, Encoding);

    /// <summary>Where a run of the text stands in <see cref="Bytes"/>.</summary>
    public ByteSpan ToBytes(TextSpan span)
    {
        var start = ByteOffset(span.Start);
        return new ByteSpan(start, ByteOffset(span.End) - start);
    }

    public string Slice(TextSpan span) => Text.Substring(span.Start, span.Length);

    private int ByteOffset(int textOffset) =>
        PreambleLength
        + (
            Encoding != SourceEncoding.Utf8 ? textOffset * 2
            : _byteOffsets is null ? textOffset
            : _byteOffsets[textOffset]
        );
}

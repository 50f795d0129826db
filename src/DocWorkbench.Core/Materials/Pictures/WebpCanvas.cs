using System.Buffers.Binary;

namespace DocWorkbench.Core.Materials.Pictures;

/// <summary>Reads the size of a WebP from its first chunk: lossy, lossless, or the canvas of an extended file.</summary>
internal static class WebpCanvas
{
    private const int LengthOfStart = 30;

    public static PictureHeader? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < LengthOfStart)
        {
            return null;
        }

        var chunk = bytes[12..];
        return chunk.StartsWith("VP8X"u8) ? Header(1 + UInt24(bytes[24..]), 1 + UInt24(bytes[27..]))
            : chunk.StartsWith("VP8L"u8) && bytes[20] == 0x2F ? Lossless(BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]))
            : chunk.StartsWith("VP8 "u8) && bytes[23..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
                ? Header(Lossy(bytes[26..]), Lossy(bytes[28..]))
            : null;
    }

    private static PictureHeader Header(int width, int height) => new("image/webp", width, height);

    /// <summary>14 bits each, one less than the size.</summary>
    private static PictureHeader Lossless(uint bits) => Header(1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));

    /// <summary>The two highest bits say how to enlarge it, which no browser does.</summary>
    private static int Lossy(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes) & 0x3FFF;

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}

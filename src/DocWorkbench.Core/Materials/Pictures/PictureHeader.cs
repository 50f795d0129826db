using System.Buffers.Binary;

namespace DocWorkbench.Core.Materials.Pictures;

/// <summary>What the first bytes of a picture say about it; nothing of it is decoded.</summary>
/// <param name="MediaType">By content, whatever the file is called.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
public sealed record PictureHeader(string MediaType, int Width, int Height)
{
    private static ReadOnlySpan<byte> Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <returns>Null for what no page may show: other kinds of pictures, and headers that make no sense.</returns>
    public static PictureHeader? Read(ReadOnlySpan<byte> bytes) => Of(bytes) is { Width: > 0, Height: > 0 } header ? header : null;

    private static PictureHeader? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Png))
        {
            return OfPng(bytes);
        }

        if (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8))
        {
            return OfGif(bytes);
        }

        return bytes is [0xFF, 0xD8, 0xFF, ..] ? JpegFrame.Read(bytes)
            : bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..].StartsWith("WEBP"u8) ? WebpCanvas.Read(bytes)
            : null;
    }

    private static PictureHeader? OfPng(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 24 || !bytes[12..].StartsWith("IHDR"u8))
        {
            return null;
        }

        // Sizes past the positive numbers come out negative and make no sense.
        var width = BinaryPrimitives.ReadInt32BigEndian(bytes[16..]);
        var height = BinaryPrimitives.ReadInt32BigEndian(bytes[20..]);
        return new PictureHeader("image/png", width, height);
    }

    private static PictureHeader? OfGif(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 10
            ? null
            : new PictureHeader(
                "image/gif",
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]),
                BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..])
            );
}

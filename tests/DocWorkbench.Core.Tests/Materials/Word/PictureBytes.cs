using System.Buffers.Binary;

namespace DocWorkbench.Core.Tests.Materials.Word;

/// <summary>Beginnings of pictures, as far as a reader of headers looks.</summary>
internal static class PictureBytes
{
    public static byte[] Png(int width, int height)
    {
        var bytes = new byte[33];
        ((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]).CopyTo(bytes);
        "IHDR"u8.CopyTo(bytes.AsSpan(12));
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), height);
        return bytes;
    }

    public static byte[] Gif(ushort width, ushort height)
    {
        byte[] bytes = [.. "GIF89a"u8, 0, 0, 0, 0, 0, 0, 0];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(6), width);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(8), height);
        return bytes;
    }

    /// <summary>With a camera's segment before the frame.</summary>
    public static byte[] Jpeg(ushort width, ushort height)
    {
        byte[] frame = [0xFF, 0xC2, 0, 17, 8, 0, 0, 0, 0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];
        BinaryPrimitives.WriteUInt16BigEndian(frame.AsSpan(5), height);
        BinaryPrimitives.WriteUInt16BigEndian(frame.AsSpan(7), width);
        return [0xFF, 0xD8, 0xFF, 0xE1, 0x01, 0x02, .. new byte[256], .. frame];
    }

    public static byte[] WebpExtended(int width, int height) =>
        [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, .. UInt24(width - 1), .. UInt24(height - 1)];

    public static byte[] WebpLossy(ushort width, ushort height) =>
        [
            .. "RIFF"u8,
            0,
            0,
            0,
            0,
            .. "WEBPVP8 "u8,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0x9D,
            0x01,
            0x2A,
            (byte)width,
            (byte)(width >> 8),
            (byte)height,
            (byte)(height >> 8),
        ];

    public static byte[] WebpLossless(int width, int height)
    {
        var bytes = new byte[30];
        "RIFF"u8.CopyTo(bytes);
        "WEBPVP8L"u8.CopyTo(bytes.AsSpan(8));
        bytes[20] = 0x2F;
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(21), (uint)((width - 1) | ((height - 1) << 14)));
        return bytes;
    }

    public static byte[] Emf() => [1, 0, 0, 0, .. new byte[36], .. " EMF"u8, .. new byte[40]];

    private static byte[] UInt24(int value) => [(byte)value, (byte)(value >> 8), (byte)(value >> 16)];
}

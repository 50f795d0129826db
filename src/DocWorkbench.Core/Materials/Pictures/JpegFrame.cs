using System.Buffers.Binary;

namespace DocWorkbench.Core.Materials.Pictures;

/// <summary>Finds the frame of a JPEG, which holds its size, behind the segments of a camera or a colour profile.</summary>
internal static class JpegFrame
{
    private const int LengthOfFrame = 9;

    public static PictureHeader? Read(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (at + LengthOfFrame <= bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            if (marker is 0xFF)
            {
                // Any number of these may stand before a marker.
                at++;
                continue;
            }

            if (IsFrame(marker))
            {
                return new PictureHeader(
                    "image/jpeg",
                    Width: BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]),
                    Height: BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..])
                );
            }

            if (marker is 0xD9 or 0xDA)
            {
                return null;
            }

            at += 2 + (HasLength(marker) ? Math.Max((int)BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]), 2) : 0);
        }

        return null;
    }

    /// <summary>C0 to CF are frames of every sort, but for three: tables of Huffman codes, a reserve, arithmetic conditions.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static bool HasLength(byte marker) => marker is not (0x01 or >= 0xD0 and <= 0xD8);
}

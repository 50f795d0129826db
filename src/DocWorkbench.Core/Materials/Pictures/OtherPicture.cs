using System.Text;

namespace DocWorkbench.Core.Materials.Pictures;

/// <summary>Names the kinds of pictures that are not shown.</summary>
public static class OtherPicture
{
    private const int LengthOfStart = 512;

    private static ReadOnlySpan<byte> PlaceableMetafile => [0xD7, 0xCD, 0xC6, 0x9A];

    private static ReadOnlySpan<byte> Metafile => [0x01, 0x00, 0x09, 0x00];

    /// <returns>Null for what is no picture of a known kind.</returns>
    public static string? NameOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("BM"u8) ? "BMP"
        : bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) ? "TIFF"
        : bytes.Length > 44 && bytes[40..].StartsWith(" EMF"u8) ? "EMF"
        : bytes.StartsWith(PlaceableMetafile) || bytes.StartsWith(Metafile) ? "WMF"
        : Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LengthOfStart)]).Contains("<svg", StringComparison.OrdinalIgnoreCase)
            ? "SVG"
        : null;
}

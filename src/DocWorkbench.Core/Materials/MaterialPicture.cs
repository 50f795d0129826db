namespace DocWorkbench.Core.Materials;

/// <summary>A picture inside a material, within the limits a page can show; never decoded by the reader, only its header was read.</summary>
/// <param name="Id">First 16 of the SHA-256 of its bytes.</param>
/// <param name="MediaType">"image/png", "image/jpeg", "image/gif" or "image/webp".</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
public sealed record MaterialPicture(string Id, string MediaType, int Width, int Height, ReadOnlyMemory<byte> Bytes);

using System.Runtime.InteropServices;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Bytes as a stream, without a copy where they stand in an array.</summary>
internal static class ReadOnlyBytes
{
    public static MemoryStream Open(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var part) && part.Array is { } array
            ? new MemoryStream(array, part.Offset, part.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}

using System.Buffers.Binary;

namespace DocWorkbench.Web.Reading;

/// <summary>What the workbench and its reader processes say to each other: four bytes of length, least first, and as many bytes.</summary>
internal static class ReaderFrames
{
    public static async Task WriteAsync(Stream stream, ReadOnlyMemory<byte> frame, CancellationToken cancellationToken)
    {
        var length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, frame.Length);
        await stream.WriteAsync(length, cancellationToken);
        await stream.WriteAsync(frame, cancellationToken);
        await stream.FlushAsync(cancellationToken);
    }

    /// <param name="most">Bytes; a longer frame is not taken.</param>
    /// <returns>Null where the other side has ended.</returns>
    /// <exception cref="InvalidDataException">This is no frame, or one too long.</exception>
    /// <exception cref="EndOfStreamException">The other side ended in the middle.</exception>
    public static async Task<byte[]?> ReadAsync(Stream stream, int most, CancellationToken cancellationToken)
    {
        var prefix = new byte[sizeof(int)];
        if (await stream.ReadAtLeastAsync(prefix, prefix.Length, throwOnEndOfStream: false, cancellationToken) < prefix.Length)
        {
            return null;
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(prefix);
        if (length < 0 || length > most)
        {
            throw new InvalidDataException($"A frame of {length} bytes; at most {most} are taken.");
        }

        var frame = new byte[length];
        await stream.ReadExactlyAsync(frame, cancellationToken);
        return frame;
    }
}

using System.IO.Compression;
using DocWorkbench.Web.Fetch.Network;

namespace DocWorkbench.Web.Fetch.Answers;

/// <summary>Reads an answer to its end and unpacks it on the way, neither further than the limit.</summary>
internal sealed class BodyReader(FetchLimits limits, TimeProvider time, IProgress<FetchProgress>? progress)
{
    private const int Piece = 64 * 1024;
    private readonly PacedProgress _progress = new(progress, time);

    /// <exception cref="FetchRefusedException">Too large, broken off, or packed in a way that can't be undone.</exception>
    public async Task<byte[]> ReadAsync(HttpContent content, FetchSentences sentences, CancellationToken cancellationToken)
    {
        var total = content.Headers.ContentLength;
        CheckSize(total ?? 0, sentences);
        try
        {
            await using var wire = new CountedStream(await content.ReadAsStreamAsync(cancellationToken), Counted);
            await using var unpacked = Unpacked(wire, ContentLabel.PackingOf(content), sentences);
            return await ReadAsync(unpacked, sentences, cancellationToken);
        }
        catch (Exception fault) when (fault is InvalidDataException or InvalidOperationException)
        {
            throw new FetchRefusedException(sentences.Garbled, fault);
        }
        catch (Exception fault) when (ConnectionFaults.Explains(fault))
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw ConnectionFaults.Of(fault, sentences);
        }

        void Counted(long bytes)
        {
            CheckSize(bytes, sentences);
            _progress.Report(new FetchProgress(bytes, total));
        }
    }

    private async Task<byte[]> ReadAsync(Stream unpacked, FetchSentences sentences, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var piece = new byte[Piece];
        while (await unpacked.ReadAsync(piece, cancellationToken) is > 0 and var read)
        {
            CheckSize(bytes.Length + read, sentences);
            bytes.Write(piece, 0, read);
        }

        return bytes.ToArray();
    }

    private void CheckSize(long bytes, FetchSentences sentences)
    {
        if (bytes > limits.Bytes)
        {
            throw new FetchRefusedException(sentences.TooLarge(limits.Bytes));
        }
    }

    // Nobody packs twice but to hide what is inside.
    private static Stream Unpacked(Stream wire, IReadOnlyList<string> packing, FetchSentences sentences) =>
        packing switch
        {
            [] => wire,
            ["gzip" or "x-gzip"] => new GZipStream(wire, CompressionMode.Decompress),
            ["br"] => new BrotliStream(wire, CompressionMode.Decompress),
            ["deflate"] => new ZLibStream(wire, CompressionMode.Decompress),
            _ => throw new FetchRefusedException(sentences.Garbled),
        };
}

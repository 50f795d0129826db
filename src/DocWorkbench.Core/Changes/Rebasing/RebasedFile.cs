using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Rebasing;

/// <summary>Writes the rebased file out of the lines of the three.</summary>
/// <param name="anyEnd">The line ends of a side were converted.</param>
internal sealed class RebasedFile(
    FileLines before,
    (SourceText Source, FileLines Lines) now,
    (SourceText Source, FileLines Lines) proposed,
    FileShape shape,
    bool anyEnd
)
{
    /// <summary>At a conflict stands what is there now, byte for byte.</summary>
    public byte[] Write(IEnumerable<Chunk> chunks)
    {
        using var file = new MemoryStream(now.Source.Bytes.Length + 1024);
        file.Write(Mark());
        foreach (var chunk in chunks)
        {
            Write(file, chunk);
        }

        file.Write(shape.Tail);
        return file.ToArray();
    }

    private void Write(MemoryStream file, Chunk chunk)
    {
        var (side, lines) = chunk.Kind == ChunkKind.ProposedDiffers ? (proposed, chunk.Proposed) : (now, chunk.Now);
        if (chunk.Kind == ChunkKind.Conflict || !anyEnd)
        {
            file.Write(Bytes(side.Source, side.Lines.Span(lines)));
            return;
        }

        for (var i = 0; i < lines.Length; i++)
        {
            var own = side.Lines.Span(new LineRange(lines.Start + i, lines.Start + i + 1));
            var lineEnd = LineEndShift.EndOf(side.Source.Slice(own));
            file.Write(Bytes(side.Source, own with { Length = own.Length - lineEnd.Length }));
            file.Write(
                ByteEncoder.Encode(chunk.Kind == ChunkKind.Same ? SharedEnd(chunk, i) : AddedEnd(side.Source, lineEnd), shape.Encoding)
            );
        }
    }

    private string SharedEnd(Chunk chunk, int line)
    {
        var (b, n, p) = (End(before, chunk.Base, line), End(now.Lines, chunk.Now, line), End(proposed.Lines, chunk.Proposed, line));
        return n == b ? p : n;
    }

    // A line that one side added takes part in what happened to all lines of the file.
    private string AddedEnd(SourceText side, ReadOnlySpan<char> lineEnd) =>
        lineEnd.SequenceEqual(side.LineEnd) ? shape.LineEnd : lineEnd.ToString();

    private static string End(FileLines file, LineRange lines, int line) =>
        LineEndShift.EndOf(file.Slice(new LineRange(lines.Start + line, lines.Start + line + 1))).ToString();

    private ReadOnlySpan<byte> Bytes(SourceText source, TextSpan span)
    {
        var place = source.ToBytes(span);
        return source.Encoding == shape.Encoding
            ? source.Bytes.AsSpan().Slice(place.Start, place.Length)
            : ByteEncoder.Encode(source.Slice(span), shape.Encoding);
    }

    private byte[] Mark() => shape.HasMark ? ByteEncoder.Encode("\uFEFF", shape.Encoding) : [];
}

using System.Text;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Ends after a number of bytes and says so, because a size declared in a ZIP directory may be a lie.</summary>
internal sealed class CappedStream : Stream
{
    private const int HeadLength = 2048;

    private readonly StringBuilder head = new();

    private readonly Stream inner;

    private long left;

    public CappedStream(Stream inner, long limit) => (this.inner, left) = (inner, limit);

    /// <summary>The first characters, readable as far as they are ASCII, whatever the encoding.</summary>
    public string Head => head.ToString();

    public long BytesRead { get; private set; }

    public bool Exceeded { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        left -= read;
        BytesRead += read;
        if (head.Length < HeadLength)
        {
            head.Append(Encoding.Latin1.GetString(buffer, offset, Math.Min(read, HeadLength)).Replace("\0", "", StringComparison.Ordinal));
        }

        Exceeded |= left < 0;
        return Exceeded ? 0 : read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}

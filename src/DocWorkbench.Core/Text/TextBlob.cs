namespace DocWorkbench.Core.Text;

/// <summary>A text as it is stored: UTF-8, carried undecodable bytes as themselves, nothing taken for a byte order mark.</summary>
public static class TextBlob
{
    public static byte[] Write(string text) => ByteEncoder.Encode(text, SourceEncoding.Utf8);

    public static string Read(ReadOnlySpan<byte> bytes) => ByteDecoder.Decode(bytes, SourceEncoding.Utf8).Text;
}

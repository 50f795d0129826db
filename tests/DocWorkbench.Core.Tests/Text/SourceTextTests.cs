using CsCheck;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Text;

public sealed class SourceTextTests
{
    [Fact]
    public void Gives_any_bytes_back_from_its_text() =>
        Gen
            .Byte.Array[0, 200]
            .Sample(bytes =>
            {
                var source = SourceText.FromBytes(bytes);
                var all = source.ToBytes(new TextSpan(0, source.Text.Length));

                Assert.Equal(bytes[source.PreambleLength..(bytes.Length - source.TailLength)], source.Encode(source.Text));
                Assert.Equal(new ByteSpan(source.PreambleLength, bytes.Length - source.PreambleLength - source.TailLength), all);
            });

    [Fact]
    public void Carries_an_undecodable_byte_as_a_lone_surrogate()
    {
        var source = SourceText.FromBytes([(byte)'a', 0x92, (byte)'b']);

        Assert.Equal("a\udc92b", source.Text);
        Assert.Equal(new ByteSpan(1, 1), source.ToBytes(new TextSpan(1, 1)));
    }

    [Fact]
    public void Counts_bytes_behind_characters_of_every_width()
    {
        var source = SourceText.FromString("é€😀z");

        Assert.Equal(new ByteSpan(9, 1), source.ToBytes(new TextSpan(4, 1)));
        Assert.Equal(new ByteSpan(5, 4), source.ToBytes(new TextSpan(2, 2)));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00 }, SourceEncoding.Utf16LittleEndian, 2)]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x61, 0x00, 0x0A }, SourceEncoding.Utf16BigEndian, 2)]
    [InlineData(new byte[] { 0x61, 0x00, 0x0A, 0x00 }, SourceEncoding.Utf16LittleEndian, 0)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61, 0x0A }, SourceEncoding.Utf8, 3)]
    public void Finds_the_encoding(byte[] bytes, SourceEncoding encoding, int preamble)
    {
        var source = SourceText.FromBytes(bytes);

        Assert.Equal((encoding, preamble, "a\n"), (source.Encoding, source.PreambleLength, source.Text));
    }

    [Theory]
    [InlineData("a\r\nb\r\nc\n", "\r\n")]
    [InlineData("a\nb\r\n", "\n")]
    [InlineData("a\rb\r", "\r")]
    [InlineData("a", "\n")]
    public void Knows_the_line_end_most_lines_have(string text, string expected) =>
        Assert.Equal(expected, SourceText.FromString(text).LineEnd);
}

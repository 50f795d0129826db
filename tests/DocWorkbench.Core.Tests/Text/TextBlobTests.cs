using CsCheck;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Text;

public sealed class TextBlobTests
{
    [Fact]
    public void Gives_any_bytes_back() => Gen.Byte.Array[0, 100].Sample(bytes => Assert.Equal(bytes, TextBlob.Write(TextBlob.Read(bytes))));

    [Fact]
    public void Gives_any_text_of_a_file_back() =>
        Gen
            .Byte.Array[0, 100]
            .Sample(bytes =>
            {
                var source = SourceText.FromBytes(bytes);
                if (source.Encoding == SourceEncoding.Utf8)
                {
                    Assert.Equal(source.Text, TextBlob.Read(TextBlob.Write(source.Text)));
                }
            });

    [Fact]
    public void Takes_nothing_for_a_byte_order_mark() => Assert.Equal("\uFEFFa", TextBlob.Read(TextBlob.Write("\uFEFFa")));

    [Fact]
    public void Takes_text_full_of_zeros_for_what_it_is() => Assert.Equal("a\0b\0", TextBlob.Read(TextBlob.Write("a\0b\0")));

    [Fact]
    public void The_hash_of_a_text_is_the_hash_of_what_is_stored() =>
        Assert.Equal(ContentHash.Of(TextBlob.Write("é\udc92")), ContentHash.Of("é\udc92"));
}

using System.Text;
using DocWorkbench.Core.Materials.Pictures;
using DocWorkbench.Core.Tests.Materials.Word;

namespace DocWorkbench.Core.Tests.Materials.Pictures;

public sealed class PictureHeaderTests
{
    public static TheoryData<string, byte[]> Shown =>
        new()
        {
            { "image/png", PictureBytes.Png(640, 480) },
            { "image/gif", PictureBytes.Gif(640, 480) },
            { "image/jpeg", PictureBytes.Jpeg(640, 480) },
            { "image/webp", PictureBytes.WebpExtended(640, 480) },
            { "image/webp", PictureBytes.WebpLossy(640, 480) },
            { "image/webp", PictureBytes.WebpLossless(640, 480) },
        };

    [Theory]
    [MemberData(nameof(Shown))]
    public void Reads_kind_and_size_from_the_content(string mediaType, byte[] bytes) =>
        Assert.Equal(new PictureHeader(mediaType, 640, 480), PictureHeader.Read(bytes));

    [Theory]
    [MemberData(nameof(Shown))]
    public void Reads_nothing_from_a_header_that_is_cut_off(string mediaType, byte[] bytes)
    {
        Assert.NotEmpty(mediaType);
        for (var length = 0; length < 10; length++)
        {
            Assert.Null(PictureHeader.Read(bytes.AsSpan(0, length)));
        }
    }

    [Fact]
    public void Takes_no_size_of_nothing_for_a_picture() => Assert.Null(PictureHeader.Read(PictureBytes.Png(0, 10)));

    [Theory]
    [InlineData("BM0000", "BMP")]
    [InlineData("II*\0....", "TIFF")]
    [InlineData("<?xml version=\"1.0\"?><svg/>", "SVG")]
    [InlineData("hello", null)]
    public void Names_the_kinds_that_are_not_shown(string start, string? name)
    {
        Assert.Null(PictureHeader.Read(Encoding.Latin1.GetBytes(start)));
        Assert.Equal(name, OtherPicture.NameOf(Encoding.Latin1.GetBytes(start)));
    }

    [Fact]
    public void Names_a_drawing_of_Windows() => Assert.Equal("EMF", OtherPicture.NameOf(PictureBytes.Emf()));
}

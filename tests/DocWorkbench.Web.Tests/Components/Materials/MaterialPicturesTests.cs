using System.Text;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Components.Materials;

namespace DocWorkbench.Web.Tests.Components.Materials;

public sealed class MaterialPicturesTests
{
    [Fact]
    public void A_picture_is_shown_from_an_address_of_its_own_review_and_material()
    {
        var material = With(new PassagePicture("0011223344556677", "media/image 1.png", "A hive"));

        Assert.Equal("/reviews/r1/materials/2/pictures/0011223344556677", MaterialPictures.Of("r1", 2, material)("media/image%201.png"));
        Assert.Equal("/reviews/r2/materials/2/pictures/0011223344556677", MaterialPictures.Of("r2", 2, material)("media/image%201.png"));
    }

    [Fact]
    public void Other_links_and_pictures_that_can_not_be_shown_have_no_address()
    {
        var pictures = MaterialPictures.Of("r1", 2, With(new PassagePicture("", "media/drawing.emf", "A drawing")));

        Assert.Null(pictures("media/drawing.emf"));
        Assert.Null(pictures("https://elsewhere.example/picture.png"));
    }

    [Fact]
    public void The_same_reading_is_answered_by_the_same_answerer()
    {
        var material = With(new PassagePicture("0011223344556677", "media/image1.png", ""));

        Assert.Same(MaterialPictures.Of("r1", 2, material), MaterialPictures.Of("r1", 2, material));
    }

    private static Material With(PassagePicture shown)
    {
        var source = new MaterialSource("hives.md", MaterialKind.Markdown, Encoding.UTF8.GetBytes("A hive."));
        var read = Assert.IsType<MaterialReading.Success>(MaterialReader.Read(source, TestContext.Current.CancellationToken)).Material;
        return read with
        {
            Passages = [read.Passages[0] with { Pictures = [shown] }],
            Pictures = [new MaterialPicture("0011223344556677", "image/png", Width: 1, Height: 1, new byte[] { 1 })],
        };
    }
}

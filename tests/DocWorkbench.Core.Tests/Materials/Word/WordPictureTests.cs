using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Tests.Materials.Word;

public sealed class WordPictureTests
{
    [Fact]
    public void Shows_a_picture_where_it_stands_with_its_description()
    {
        var reading = new WordFile()
            .Picture("rId9")
            .Xml($"<w:p>{WordFile.Run("See ")}{WordFile.PictureRun("rId9", "The map")}</w:p>")
            .Read();

        var picture = Assert.Single(reading.Pictures);
        Assert.Equal(("image/png", 40, 30), (picture.MediaType, picture.Width, picture.Height));
        Assert.Equal(PictureBytes.Png(40, 30), picture.Bytes.ToArray());
        Assert.Equal(new PassagePicture(picture.Id, "media/image.png", "The map"), Assert.Single(Assert.Single(reading.Nodes).Pictures));
        Assert.Empty(reading.LeftOut);
    }

    [Fact]
    public void Shows_a_picture_of_an_older_document()
    {
        var reading = new WordFile()
            .Picture("rId9")
            .Xml("<w:p><w:r><w:pict><v:shape alt=\"Map\"><v:imagedata r:id=\"rId9\"/></v:shape></w:pict></w:r></w:p>")
            .Read();

        Assert.Equal("Map", Assert.Single(Assert.Single(reading.Nodes).Pictures).Alt);
        Assert.Single(reading.Pictures);
    }

    [Fact]
    public void Shows_pictures_in_entries_and_cells_at_their_own_place()
    {
        var reading = new WordFile()
            .List(1, "bullet:•")
            .Picture("rId9")
            .Xml($"<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>{WordFile.PictureRun("rId9")}</w:p>")
            .Xml($"<w:tbl><w:tr><w:tc><w:p>{WordFile.PictureRun("rId9")}</w:p></w:tc></w:tr></w:tbl>")
            .Read();

        var entry = Assert.Single(Assert.IsType<ListNode>(reading.Nodes[0]).Entries).Content[0];
        var cell = Assert.Single(Assert.IsType<TableNode>(reading.Nodes[1]).Rows).Cells[0].Content[0];
        Assert.Single(entry.Pictures);
        Assert.Single(cell.Pictures);
        Assert.Single(reading.Pictures);
    }

    [Fact]
    public void Shows_the_picture_of_a_heading_with_it()
    {
        var reading = new WordFile()
            .Style("Heading1", "heading 1")
            .Picture("rId9")
            .Xml($"<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>{WordFile.Run("Map")}{WordFile.PictureRun("rId9")}</w:p>")
            .Read();

        Assert.Single(Assert.IsType<HeadingNode>(Assert.Single(reading.Nodes)).Pictures);
    }

    [Fact]
    public void Says_which_pictures_are_not_shown()
    {
        var reading = new WordFile().Picture("rId9", PictureBytes.Emf()).PictureParagraph("rId9").PictureParagraph("rId9", "Map").Read();

        var left = Assert.Single(reading.LeftOut);
        Assert.Equal(("2 EMF pictures", "Only PNG, JPEG, GIF and WebP pictures are shown."), (left.What, left.Why));
        Assert.Empty(reading.Pictures);
        Assert.Equal(new PassagePicture("", "media/image.png", "Map"), Assert.Single(reading.Nodes[1].Pictures));
    }

    [Fact]
    public void Says_that_a_picture_of_monstrous_size_is_not_shown()
    {
        var reading = new WordFile().Picture("rId9", PictureBytes.Png(50_000, 50_000)).PictureParagraph("rId9").Read();

        Assert.Equal("1 picture", Assert.Single(reading.LeftOut).What);
        Assert.Empty(reading.Pictures);
    }

    [Fact]
    public void Marks_the_place_of_a_diagram_that_is_not_read() =>
        Assert.Equal(
            @"Before \[diagram\]",
            new WordFile()
                .Xml(
                    $"<w:p>{WordFile.Run("Before ")}<w:r><w:drawing>"
                        + "<d:relIds xmlns:d=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\"/></w:drawing></w:r></w:p>"
                )
                .Markdown()
        );
}

using System.Text.Json;
using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Reading;
using DocWorkbench.Web.Samples;

namespace DocWorkbench.Web.Tests.Reading;

public sealed class ReaderAnswerTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void A_material_with_something_in_every_field_arrives_as_it_left()
    {
        var material = Everything.Filled<Material>();
        var arrived = Assert.IsType<MaterialReading.Success>(
            ReaderAnswer.Read(ReaderAnswer.Write(new MaterialReading.Success(material)).Span)
        );

        Assert.NotEmpty(material.Pictures);
        Assert.Equal(Everything.Written(material), Everything.Written(arrived.Material));
    }

    [Fact]
    public void A_question_arrives_as_it_left()
    {
        var source = Everything.Filled<MaterialSource>();
        var question = JsonSerializer.SerializeToUtf8Bytes(ReaderQuestion.Of(source), ReadingJson.Plain.ReaderQuestion);
        var arrived = JsonSerializer.Deserialize(question, ReadingJson.Plain.ReaderQuestion)?.With(source.Bytes);

        Assert.Equal(Everything.Written(source), Everything.Written(arrived));
    }

    [Fact]
    public async Task The_samples_read_in_another_process_as_in_this_one()
    {
        var options = new ReadingOptions();
        await using var room = new TestRoom(options, ReaderCommand.Find()?.Start(options));
        foreach (var stored in SampleReview.Materials)
        {
            var source = MaterialSource.Detect(stored.Name, stored.Bytes);
            var there = await room.Room.ReadAsync(source, Cancel);
            Assert.Equal(Everything.Written(MaterialReader.Read(source, Cancel)), Everything.Written(there));
        }

        Assert.Empty(room.Log.Lines);
    }

    [Fact]
    public void What_holds_more_than_can_be_shown_is_refused()
    {
        var large = Everything.Filled<Material>() with { Markdown = new string('x', ReaderAnswer.Largest) };
        var arrived = ReaderAnswer.Read(ReaderAnswer.Write(new MaterialReading.Success(large)).Span);
        Assert.Equal("The file holds more text and pictures than can be shown.", Assert.IsType<MaterialReading.Refused>(arrived).Reason);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"Material\":{}}")]
    [InlineData("{\"Material\":null,\"Refusal\":7}")]
    [InlineData("{\"Refusal\":\"cut")]
    public void What_is_no_answer_is_none(string json) => Assert.Null(ReaderAnswer.Read(System.Text.Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData(new byte[] { 1, 0, 0 }, null)]
    [InlineData(new byte[] { 2, 0, 0, 0, 7, 8, 9 }, new byte[] { 7, 8 })]
    [InlineData(new byte[] { 0, 0, 0, 0 }, new byte[0])]
    public async Task A_frame_is_as_long_as_it_says(byte[] stream, byte[]? frame) =>
        Assert.Equal(frame, await ReaderFrames.ReadAsync(new MemoryStream(stream), most: 10, Cancel));

    [Theory]
    [InlineData(new byte[] { 11, 0, 0, 0 }, typeof(InvalidDataException))]
    [InlineData(new byte[] { 0, 0, 0, 0x80 }, typeof(InvalidDataException))]
    [InlineData(new byte[] { 3, 0, 0, 0, 1 }, typeof(EndOfStreamException))]
    public async Task A_frame_too_long_or_cut_off_is_not_taken(byte[] stream, Type refusal) =>
        await Assert.ThrowsAsync(refusal, () => ReaderFrames.ReadAsync(new MemoryStream(stream), most: 10, Cancel));
}

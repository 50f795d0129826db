using System.Text;
using DocWorkbench.Core.Requests;

namespace DocWorkbench.Core.Tests.Requests;

public sealed class RequestJsonTests
{
    [Fact]
    public void A_request_is_read_as_it_was_written()
    {
        var request = new ChangeRequest
        {
            Description = "é \"x\"",
            Audience = "a",
            Level = AudienceLevel.Advanced,
            Sections = ["One", "Two"],
            Instructions = "i\nj",
        };
        var read = RequestJson.Read(RequestJson.Write(request));

        Assert.Equal(request.Sections, read.Sections.AsEnumerable());
        Assert.Equal(request with { Sections = default }, read with { Sections = default });
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("null")]
    [InlineData("""{"sections":null}""")]
    [InlineData("""{"level":"expert"}""")]
    [InlineData("""{"description":null}""")]
    public void An_unreadable_request_is_an_empty_one(string json)
    {
        var read = RequestJson.Read(Encoding.UTF8.GetBytes(json));

        Assert.Empty(read.Sections);
        Assert.Equal("", read.Description);
    }
}

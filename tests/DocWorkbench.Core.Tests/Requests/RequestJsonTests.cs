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
            Preset = RequestPreset.CheckOnly,
            ContentType = ContentType.Tutorial,
            Passages = ["a-1-b"],
            Rules = [new WorkspaceRules("AGENTS.md", "Be brief.")],
            Rejected = [new RejectedChange("s", "t", "wrong")],
            Revision = new RevisionWish("s", "t", "i") { ChangeId = "c1" },
            Continues = new ContinuationWish("h", [new CompleteChange("insert_after", "s", "n", "b")]),
        };
        var read = RequestJson.Read(RequestJson.Write(request));

        Assert.Equal(request.Sections, read.Sections.AsEnumerable());
        Assert.Equal(request.Passages, read.Passages.AsEnumerable());
        Assert.Equal(request.Rules, read.Rules.AsEnumerable());
        Assert.Equal(request.Rejected, read.Rejected.AsEnumerable());
        Assert.Equal(request.Continues.FirstAsking, read.Continues?.FirstAsking);
        Assert.Equal(request.Continues.Complete.AsEnumerable(), read.Continues?.Complete ?? []);
        Assert.Equal(WithoutLists(request), WithoutLists(read));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("null")]
    [InlineData("""{"sections":null}""")]
    [InlineData("""{"level":"expert"}""")]
    [InlineData("""{"description":null}""")]
    [InlineData("""{"rules":[null],"rejected":null,"passages":[null],"preset":"surprise"}""")]
    [InlineData("""{"rules":[{"name":null}],"rejected":[{}],"revision":{}}""")]
    [InlineData("""{"continues":{"complete":null}}""")]
    [InlineData("""{"continues":{"firstAsking":"h","complete":[null,{}]}}""")]
    public void An_unreadable_request_is_an_empty_one(string json)
    {
        var read = RequestJson.Read(Encoding.UTF8.GetBytes(json));

        Assert.Empty(read.Sections);
        Assert.Equal("", read.Description);
    }

    private static ChangeRequest WithoutLists(ChangeRequest request) =>
        request with
        {
            Sections = default,
            Passages = default,
            Rules = default,
            Rejected = default,
            Continues = null,
        };
}

namespace DocWorkbench.Web.Tests.Llm;

public sealed class RefusalTests : IAsyncLifetime
{
    private FakeModelServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await FakeModelServer.StartAsync();

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData(401, "refused the key; check DocWorkbench:Model:ApiKey, and that DocWorkbench:Model:Endpoint is the server it belongs to.")]
    [InlineData(403, "refused access; a network rule or the role of the key may forbid it")]
    [InlineData(404, "knows no model “small-model”; check DocWorkbench:Model:Model and DocWorkbench:Model:Endpoint.")]
    [InlineData(418, "refused the question (status 418): “Words of the server”")]
    [InlineData(504, "took too long to answer (status 504)")]
    public async Task Says_what_a_status_means_and_asks_no_second_time(int status, string expected)
    {
        _server.ThenRefuse(status, "Words of the server.");

        Assert.Contains(expected, await new Asking(_server).FailAsync(), StringComparison.Ordinal);
        Assert.Single(_server.Calls);
    }

    [Fact]
    public async Task Names_the_deployment_that_azure_does_not_know()
    {
        _server.ThenRefuse(404, "The API deployment for this resource does not exist.", "DeploymentNotFound");
        var asking = new Asking(_server);

        Assert.Contains(
            "knows no model “writers”; check DocWorkbench:Model:Deployment",
            await asking.FailAsync(asking.Azure),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Names_what_the_content_filter_objects_to()
    {
        _server.Then(
            400,
            """{"error":{"message":"filtered","type":null,"param":"prompt","code":"content_filter","status":400,"innererror":{"code":"ResponsibleAIPolicyViolation","content_filter_result":{"hate":{"filtered":false,"severity":"safe"},"self_harm":{"filtered":true,"severity":"high"},"<b>":{"filtered":true}}}}}"""
        );
        var asking = new Asking(_server);

        Assert.Contains(
            "stopped the question (self harm); leave out the material",
            await asking.FailAsync(asking.Azure),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Names_the_longest_material_when_the_question_is_too_long()
    {
        _server.ThenRefuse(400, "This model's maximum context length is 4096 tokens; schema included.", "context_length_exceeded");

        var reason = await new Asking(_server).FailAsync();

        Assert.Contains("The question is longer than small-model takes", reason, StringComparison.Ordinal);
        Assert.Contains("the longest materials being “Hoses”", reason, StringComparison.Ordinal);
        Assert.Single(_server.Calls);
    }

    [Fact]
    public async Task Shows_nothing_of_a_gateways_page()
    {
        _server.Then(502, "<html><body><h1>Bad Gateway</h1></body></html>", "text/html");

        var reason = await new Asking(_server).FailAsync();

        Assert.Contains("A gateway before 127.0.0.1", reason, StringComparison.Ordinal);
        Assert.DoesNotContain("Bad Gateway", reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_no_markup_inside_a_message()
    {
        _server.ThenRefuse(500, "<script>alert(1)</script>");

        Assert.Contains(
            "is failing (status 500), also at the 4th try; ask again later.",
            await new Asking(_server).FailAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Reads_an_endless_refusal_only_so_far()
    {
        _server.Then(500, "{\"error\":{\"message\":\"" + new string('x', 5_000_000) + "\"}}");

        Assert.Contains(
            "is failing (status 500), also at the 4th try; ask again later.",
            await new Asking(_server).FailAsync(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("""{"error":{"message":"\ud800"}}""")]
    [InlineData("""{"\ud800":1,"error":{}}""")]
    [InlineData("""{"error":{"innererror":[1],"message":{"a":1}}}""")]
    [InlineData("""{"error":null,"detail":[]}""")]
    [InlineData("[[[[")]
    [InlineData("\"text\"")]
    [InlineData("")]
    public async Task Reads_a_refusal_of_any_shape(string body)
    {
        _server.Then(500, body);

        Assert.Contains(
            "is failing (status 500), also at the 4th try; ask again later.",
            await new Asking(_server).FailAsync(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("azure")]
    [InlineData("compatible")]
    public async Task Follows_no_redirect_with_the_key(string provider)
    {
        _server.Then(307, "", headers: ("Location", "/elsewhere"));
        var asking = new Asking(_server);

        var reason = await asking.FailAsync(asking.Of(provider));

        Assert.Contains("points to another address (status 307)", reason, StringComparison.Ordinal);
        Assert.Single(_server.Calls);
    }
}

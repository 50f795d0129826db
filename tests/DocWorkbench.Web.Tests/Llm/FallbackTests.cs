namespace DocWorkbench.Web.Tests.Llm;

public sealed class FallbackTests : IAsyncLifetime
{
    private const string NoSchema = "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.";
    private FakeModelServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await FakeModelServer.StartAsync();

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData(400, NoSchema)]
    [InlineData(400, "Either \"json_schema\" or \"grammar\" can be specified, but not both")]
    [InlineData(422, "response_format: extra fields not permitted")]
    public async Task Asks_for_plain_json_where_the_schema_is_refused(int status, string message)
    {
        _server.ThenRefuse(status, message).ThenStream(Sse.Whole("{}"));
        var asking = new Asking(_server);

        Assert.Equal("{}", await asking.ReplyAsync());

        Assert.Equal("json_object", (string?)_server.Calls[1].Json["response_format"]!["type"]);
        Assert.Contains("The server does not take a schema; asking again for plain JSON.", asking.Heard);
    }

    [Fact]
    public async Task Puts_the_schema_into_the_instructions_where_it_can_not_be_sent()
    {
        _server.ThenRefuse(400, NoSchema).ThenStream(Sse.Whole("{}"));

        await new Asking(_server).ReplyAsync();

        Assert.DoesNotContain("additionalProperties", Instructions(0), StringComparison.Ordinal);
        Assert.Contains("\"additionalProperties\": false", Instructions(1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_in_words_only_where_plain_json_is_refused_too()
    {
        _server.ThenRefuse(400, NoSchema).ThenRefuse(400, "unknown field", parameter: "response_format").ThenStream(Sse.Whole("{}"));
        var asking = new Asking(_server);

        await asking.ReplyAsync(asking.Azure);

        Assert.DoesNotContain("response_format", _server.Calls[2].Json.Select(p => p.Key));
        Assert.Contains("The server does not take plain JSON either; asking again in words only.", asking.Heard);
    }

    [Fact]
    public async Task Gives_up_when_even_words_are_refused()
    {
        for (var i = 0; i < 3; i++)
        {
            _server.ThenRefuse(400, NoSchema);
        }

        var reason = await new Asking(_server).FailAsync();

        Assert.Equal(3, _server.Calls.Count);
        Assert.Contains("refused the question (status 400): “Invalid parameter", reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaves_out_a_limit_that_the_server_does_not_take()
    {
        _server.ThenRefuse(400, "Unsupported parameter", "unsupported_parameter", "max_completion_tokens").ThenStream(Sse.Whole("{}"));
        var asking = new Asking(_server) { MaxOutputTokens = 100 };

        await asking.ReplyAsync();

        Assert.DoesNotContain("max_completion_tokens", _server.Calls[1].Json.Select(p => p.Key));
        Assert.Equal("json_schema", (string?)_server.Calls[1].Json["response_format"]!["type"]);
        Assert.Contains("The server does not take this limit on the answer; asking again without one.", asking.Heard);
    }

    [Theory]
    [InlineData(400, "unsupported_value", true)]
    [InlineData(400, "unsupported_parameter", false)]
    public async Task Leaves_out_a_temperature_that_the_model_does_not_take_and_remembers_that(int status, string code, bool streamed)
    {
        _server
            .ThenRefuse(status, "Unsupported value: 'temperature' does not support 0.2 with this model.", code, "temperature")
            .ThenAnswer(streamed, "{}");
        var asking = new Asking(_server) { Temperature = 0.2, Streams = streamed };
        var source = asking.Source(asking.Compatible);

        await source.AskAsync(Asking.Question(), asking, TestContext.Current.CancellationToken);
        await source.AskAsync(Asking.Question(), asking, TestContext.Current.CancellationToken);

        Assert.Equal([0.2f, null, null], _server.Calls.Select(c => (float?)c.Json["temperature"]));
        Assert.Contains("The model takes no temperature; asking again without one.", asking.Heard);
    }

    [Fact]
    public async Task Remembers_what_the_server_refused()
    {
        _server.ThenRefuse(400, NoSchema).ThenStream(Sse.Whole("{}")).ThenStream(Sse.Whole("{}"));
        var asking = new Asking(_server);
        var source = asking.Source(asking.Compatible);

        await source.AskAsync(Asking.Question(), asking, TestContext.Current.CancellationToken);
        await source.AskAsync(Asking.Question(), asking, TestContext.Current.CancellationToken);

        Assert.Equal(3, _server.Calls.Count);
    }

    private string Instructions(int call) => _server.Calls[call].Json["messages"]![0]!["content"]!.ToString();
}

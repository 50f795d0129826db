using System.Text.Json.Nodes;

namespace DocWorkbench.Web.Tests.Llm;

public sealed class WireTests : IAsyncLifetime
{
    private const string Reply =
        """{"changes":[{"op":"insert_after","target":"S01","heading":null,"level":null,"find":null,"blocks":[{"kind":"paragraph","cites":["P001"],"copy":null,"markdown":"A hose needs 2 bar – größer ist besser."}],"reason":"New."}],"unmet":[]}""";

    private FakeModelServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await FakeModelServer.StartAsync();

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Asks_a_compatible_server_with_its_model_and_key()
    {
        _server.ThenStream(Sse.Whole(Reply));
        var asking = new Asking(_server);

        await asking.ReplyAsync();

        var call = Assert.Single(_server.Calls);
        Assert.Equal("/v1/chat/completions", call.Path);
        Assert.Equal($"Bearer {Asking.Key}", call.Headers["Authorization"]);
        Assert.Equal("small-model", (string?)call.Json["model"]);
        Assert.True((bool?)call.Json["stream"]);
    }

    [Fact]
    public async Task Asks_azure_for_its_deployment_with_the_key_in_its_own_header()
    {
        _server.ThenStream([Sse.AzureFilterResults, .. Sse.Whole(Reply)]);
        var asking = new Asking(_server);

        var reply = await asking.ReplyAsync(asking.Azure);

        var call = Assert.Single(_server.Calls);
        Assert.Equal("/openai/deployments/writers/chat/completions", call.Path);
        Assert.StartsWith("?api-version=20", call.Query, StringComparison.Ordinal);
        Assert.Equal(Asking.Key, call.Headers["api-key"]);
        Assert.DoesNotContain("Authorization", call.Headers.Keys);
        Assert.True((bool?)call.Json["stream"]);
        Assert.Contains("größer ist besser", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_a_server_without_a_key()
    {
        _server.ThenStream(Sse.Whole(Reply));
        var asking = new Asking(_server) { ApiKey = "" };

        await asking.ReplyAsync();

        Assert.Equal("Bearer no-key", _server.Calls.Single().Headers["Authorization"]);
    }

    [Theory]
    [InlineData("azure")]
    [InlineData("compatible")]
    public async Task Sends_the_instructions_the_question_and_the_schema_to_be_kept_strictly(string provider)
    {
        _server.ThenStream(Sse.Whole(Reply));
        var asking = new Asking(_server) { MaxOutputTokens = 4_096 };

        await asking.ReplyAsync(provider == "azure" ? asking.Azure : asking.Compatible);

        var json = _server.Calls.Single().Json;
        var messages = json["messages"]!.AsArray();
        Assert.Equal(["system", "user"], messages.Select(m => (string?)m!["role"]));
        Assert.Contains("bring one how-to up to date", Content(messages[0]), StringComparison.Ordinal);
        Assert.Contains("A hose needs 2 bar of pressure.", Content(messages[1]), StringComparison.Ordinal);
        var format = json["response_format"]!;
        Assert.Equal("json_schema", (string?)format["type"]);
        Assert.True((bool?)format["json_schema"]!["strict"]);
        var schema = format["json_schema"]!["schema"]!;
        Assert.Equal(["changes", "unmet"], schema["required"]!.AsArray().Select(r => (string?)r));
        Assert.False((bool?)schema["additionalProperties"]);
        Assert.Equal(4_096, (int?)json["max_completion_tokens"]);
        Assert.DoesNotContain("temperature", json.Select(p => p.Key));
    }

    [Fact]
    public async Task Leaves_the_length_to_the_server_where_none_is_set()
    {
        _server.ThenStream(Sse.Whole(Reply));

        await new Asking(_server).ReplyAsync();

        Assert.DoesNotContain(_server.Calls.Single().Json, p => p.Key.Contains("tokens", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Returns_a_reply_that_stands_alone()
    {
        _server.ThenStream(Sse.Whole(Reply));

        var json = JsonNode.Parse(await new Asking(_server).ReplyAsync())!;

        Assert.Equal(1, (int?)json["format"]);
        Assert.Equal(Asking.Question().HowTo.Source.Sha256, (string?)json["base"]);
        Assert.Equal("P001", (string?)json["passages"]![0]!["id"]);
        Assert.Equal("A hose needs 2 bar – größer ist besser.", (string?)json["changes"]![0]!["blocks"]![0]!["markdown"]);
    }

    [Theory]
    [InlineData("I would add a sentence about hoses.")]
    [InlineData("{\"changes\": [")]
    public async Task Returns_a_finished_text_that_is_no_reply_as_it_is(string text)
    {
        _server.ThenStream(Sse.Whole(text));

        Assert.Equal(text, await new Asking(_server).ReplyAsync());
    }

    [Fact]
    public async Task Keeps_an_answer_that_was_whole_before_the_connection_broke()
    {
        var asking = new Asking(_server);
        _server.ThenStream([Sse.Role, Sse.LastText("No change.")], cutAfter: asking.Received.Task);

        Assert.Equal("No change.", await asking.ReplyAsync());
    }

    private static string Content(JsonNode? message) =>
        message!["content"] is JsonArray parts ? string.Concat(parts.Select(p => (string?)p!["text"])) : (string?)message["content"] ?? "";
}

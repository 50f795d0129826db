using System.Text.Json;
using System.Text.Json.Nodes;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Web.Llm;
using DocWorkbench.Web.Llm.Wire;

namespace DocWorkbench.Web.Tests.Llm.Peer;

[Trait("Needs", "peer")]
public sealed class PeerTests
{
    // Its matching: the words stand somewhere in what the user says.
    private const string Asked = "Say how to use a hose";
    private static readonly ModelNetwork Network = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, bool> Ways =>
        new MatrixTheoryData<string, bool>(["azure", "azure v1", "openai", "compatible"], [true, false]);

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_question_is_understood_and_answered(string provider, bool streams)
    {
        await using var peer = await AnsweringAsync(Answers.Whole, "stop");
        var steps = new Steps();

        var answer = Assert.IsType<ProposalAnswer.Reply>(await AskAsync(Options(peer, provider, streams), steps));

        Assert.Equal(
            new ReplyReceipt(Answers.Whole, 900, 0, 30),
            Asking.AsTheServerSaid(answer.Receipt) is { } r ? r with { CachedTokens = r.CachedTokens ?? 0 } : null
        );
        Assert.Equal(2, steps.All.OfType<ProposalStep.Arriving>().Last().Changes.Length);
        var entry = Assert.Single(await peer.JournalAsync(Cancel));
        var body = entry["body"]!;
        Assert.Equal(Path(provider), ((string?)entry["path"])!.Split('?')[0]);
        Assert.Equal(provider == "azure", ((string?)entry["path"])!.Contains("api-version=20", StringComparison.Ordinal));
        Assert.Equal(streams, (bool?)body["stream"] ?? false);
        Assert.Equal(streams ? true : null, (bool?)body["stream_options"]?["include_usage"]);
        Assert.Equal("writers", (string?)body["model"]);
        Assert.Equal(4_096, (int?)body["max_completion_tokens"]);
        Assert.Null(body["max_tokens"]);
        Assert.Null(body["temperature"]);
        Assert.True((bool?)body["response_format"]?["json_schema"]?["strict"]);
    }

    [Theory]
    [InlineData("azure", "api-key")]
    [InlineData("azure v1", "api-key")]
    [InlineData("openai", "authorization")]
    [InlineData("compatible", "authorization")]
    public async Task The_key_goes_in_the_one_header_it_belongs_in(string provider, string header)
    {
        await using var peer = await AnsweringAsync(Answers.Whole, "stop");

        await AskAsync(Options(peer, provider, streams: true), new Steps());

        var entry = Assert.Single(await peer.JournalAsync(Cancel));
        var headers = entry["headers"]!.AsObject().Select(h => h.Key).ToList();
        Assert.Equal([header], headers.Where(h => h is "api-key" or "authorization"));
        Assert.DoesNotContain(Asking.Key, entry.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task An_answer_that_reached_its_limit_is_a_part(string provider, bool streams)
    {
        await using var peer = await AnsweringAsync(Answers.Cut, "length");

        var part = Assert.IsType<ProposalAnswer.Part>(await AskAsync(Options(peer, provider, streams), new Steps()));

        Assert.Contains("the 1 change that was whole is kept", part.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_for_being_busy_is_waited_for_as_long_as_the_peer_asks()
    {
        await using var peer = await ModelPeer.StartAsync(
            Fixtures(
                new JsonObject
                {
                    ["error"] = new JsonObject { ["message"] = "Slow down", ["code"] = "rate_limit" },
                    ["status"] = 429,
                    ["retryAfter"] = 3,
                }
            ),
            Cancel
        );
        var steps = new Steps();

        var failed = Assert.IsType<ProposalAnswer.Failed>(await AskAsync(Options(peer, "openai", streams: true), steps));

        Assert.Contains("is asked too often, also at the 4th try; try again in 3 seconds.", failed.Reason, StringComparison.Ordinal);
        Assert.Equal(9, steps.All.OfType<ProposalStep.Waiting>().Count());
        Assert.Equal(4, (await peer.JournalAsync(Cancel)).Count);
    }

    private static async Task<ProposalAnswer> AskAsync(ModelOptions options, Steps steps) =>
        await new ModelProposalSource(new ModelConnection(options, Network).Open, options, new LeapingClock(), Asking.Counters).AskAsync(
            Asking.Question(),
            steps,
            Cancel
        );

    private static string Path(string provider) =>
        provider switch
        {
            "azure" => "/openai/deployments/writers/chat/completions",
            "azure v1" => "/openai/v1/chat/completions",
            _ => "/v1/chat/completions",
        };

    private static ModelOptions Options(ModelPeer peer, string provider, bool streams) =>
        new()
        {
            Provider = provider switch
            {
                "openai" => ModelProvider.OpenAI,
                "compatible" => ModelProvider.OpenAICompatible,
                _ => ModelProvider.AzureOpenAI,
            },
            Endpoint = provider switch
            {
                "azure" => peer.Address,
                "azure v1" => new Uri(peer.Address, "/openai/v1"),
                _ => new Uri(peer.Address, "/v1"),
            },
            Deployment = "writers",
            Model = "writers",
            ApiKey = Asking.Key,
            MaxOutputTokens = 4_096,
            Streams = streams,
        };

    private static Task<ModelPeer> AnsweringAsync(string content, string finish) =>
        ModelPeer.StartAsync(
            Fixtures(
                new JsonObject
                {
                    ["content"] = content,
                    ["finishReason"] = finish,
                    ["usage"] = new JsonObject
                    {
                        ["prompt_tokens"] = 900,
                        ["completion_tokens"] = 30,
                        ["total_tokens"] = 930,
                    },
                }
            ),
            Cancel
        );

    private static string Fixtures(JsonObject response) =>
        JsonSerializer.Serialize(new { fixtures = new[] { new { match = new { userMessage = Asked }, response } } });

    private sealed class Steps : IProgress<ProposalStep>
    {
        public List<ProposalStep> All { get; } = [];

        public void Report(ProposalStep value) => All.Add(value);
    }
}

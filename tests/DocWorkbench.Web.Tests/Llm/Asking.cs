using System.Collections.Concurrent;
using System.Text;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Text;
using DocWorkbench.Web.Llm;
using DocWorkbench.Web.Llm.Wire;

namespace DocWorkbench.Web.Tests.Llm;

/// <summary>Asks a fake server through the real client, as the page does.</summary>
internal sealed class Asking(FakeModelServer server) : IProgress<string>
{
    public const string Key = "fake-key-0123456789-abcdefghij";

    private readonly ConcurrentQueue<string> _heard = new();

    public IReadOnlyList<string> Heard => [.. _heard];

    /// <summary>Done when the first words have come in.</summary>
    public TaskCompletionSource Received { get; } = new();

    public int TimeoutSeconds { get; init; } = 30;

    public int? MaxOutputTokens { get; init; }

    public string ApiKey { get; init; } = Key;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public ModelOptions Compatible =>
        new()
        {
            Provider = ModelProvider.OpenAICompatible,
            Endpoint = new Uri(server.Address, "/v1"),
            Model = "small-model",
            ApiKey = ApiKey,
            MaxOutputTokens = MaxOutputTokens,
            TimeoutSeconds = TimeoutSeconds,
        };

    public ModelOptions Azure =>
        new()
        {
            Provider = ModelProvider.AzureOpenAI,
            Endpoint = server.Address,
            Deployment = "writers",
            ApiKey = ApiKey,
            MaxOutputTokens = MaxOutputTokens,
            TimeoutSeconds = TimeoutSeconds,
        };

    public ModelProposalSource Source(ModelOptions options) => new(ModelConnection.Open(options), options, Time);

    public async Task<ProposalAnswer> AskAsync(ModelOptions? options = null, CancellationToken? cancellation = null)
    {
        using var source = Source(options ?? Compatible);
        return await source.AskAsync(Question(), this, cancellation ?? TestContext.Current.CancellationToken);
    }

    /// <summary>The sentence of an answer that failed.</summary>
    public async Task<string> FailAsync(ModelOptions? options = null)
    {
        var failed = Assert.IsType<ProposalAnswer.Failed>(await AskAsync(options));
        Assert.DoesNotContain('\n', failed.Reason);
        Assert.EndsWith(".", failed.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(ApiKey.Length > 0 ? ApiKey : "no-key", failed.Reason, StringComparison.Ordinal);
        Assert.All(Heard, said => Assert.DoesNotContain(ApiKey.Length > 0 ? ApiKey : "no-key", said, StringComparison.Ordinal));
        return failed.Reason;
    }

    /// <summary>The text of an answer that came.</summary>
    public async Task<string> ReplyAsync(ModelOptions? options = null)
    {
        var answer = await AskAsync(options);
        var reply = answer as ProposalAnswer.Reply;
        Assert.True(reply is not null, answer.ToString());
        return Encoding.UTF8.GetString([.. reply.Bytes]);
    }

    public void Report(string value)
    {
        _heard.Enqueue(value);
        if (value.StartsWith("Receiving", StringComparison.Ordinal))
        {
            Received.TrySetResult();
        }
    }

    public static ProposalQuestion Question()
    {
        var howTo = HowToReader.Read(SourceText.FromBytes("# Water the plants\n\nUse a can.\n"u8));
        var note = new MaterialSource(
            "hoses.md",
            MaterialKind.Markdown,
            Encoding.UTF8.GetBytes("# Hoses\n\nA hose needs 2 bar of pressure.\n")
        );
        var reading = Assert.IsType<MaterialReading.Success>(MaterialReader.Read(note, TestContext.Current.CancellationToken));
        return new ProposalQuestion(howTo, [reading.Material], new ChangeRequest { Description = "Say how to use a hose" });
    }
}

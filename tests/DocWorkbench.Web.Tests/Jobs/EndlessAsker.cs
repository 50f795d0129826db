using DocWorkbench.Web.Llm;
using DocWorkbench.Web.Llm.Wire;
using DocWorkbench.Web.Tests.Storage;

namespace DocWorkbench.Web.Tests.Jobs;

/// <summary>A program that asks one question and waits for its answer until it is killed.</summary>
internal static class EndlessAsker
{
    public const string Argument = "ask-until-killed";

    public static async Task<int> RunAsync(string database, string review, string server)
    {
        using var store = TestStore.Again(database);
        await using var host = await JobHost.StartAsync(store, CancellationToken.None);
        var options = new ModelOptions
        {
            Provider = ModelProvider.OpenAICompatible,
            Endpoint = new Uri(server),
            Model = "small-model",
        };
        using var network = new ModelNetwork();
        var source = new ModelProposalSource(new ModelConnection(options, network).Open, options, TimeProvider.System, new TokenCounters());
        await JobHost.EndAsync(host.Ask(review, source), CancellationToken.None);
        return 0;
    }
}

using DocWorkbench.Core.Proposals;
using DocWorkbench.Web.Llm;
using DocWorkbench.Web.Llm.Wire;

namespace DocWorkbench.Web.Tests.Llm;

/// <summary>A program that asks Azure one question with the sign-in it finds on its machine, and prints what became of it.</summary>
internal static class AzureAsker
{
    public const string Argument = "ask-azure-once";
    public const string Answered = "answered";

    /// <param name="certificate">The hash of the one certificate that is accepted.</param>
    public static async Task<int> RunAsync(string endpoint, string certificate)
    {
        var options = AzureAtHome.Options(new Uri(endpoint));
        using var network = new ModelNetwork(AzureAtHome.Trusting(certificate), ModelNetwork.ThisMachine);
        var source = new ModelProposalSource(new ModelConnection(options, network).Open, options, TimeProvider.System, new TokenCounters());
        var answer = await source.AskAsync(Asking.Question(), new Progress<ProposalStep>(), CancellationToken.None);
        Console.WriteLine(
            answer switch
            {
                ProposalAnswer.Reply => Answered,
                ProposalAnswer.Failed failed => $"{failed.Remedy}: {failed.Reason}",
                _ => answer.ToString(),
            }
        );
        return 0;
    }
}

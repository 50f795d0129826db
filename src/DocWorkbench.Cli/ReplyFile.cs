using System.Text;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;

namespace DocWorkbench.Cli;

/// <summary>A reply named on the command line.</summary>
internal static class ReplyFile
{
    /// <exception cref="RefusedException">It can't be read.</exception>
    public static Proposal Read(string path) =>
        ProposalReader.Read(Encoding.UTF8.GetString(InputFile.Read(path))) switch
        {
            ProposalReading.Success success => success.Proposal,
            ProposalReading.Refused refused => throw new RefusedException(InputFile.Name(path), refused.Reason),
            _ => throw new InvalidOperationException("A reading is a success or a refusal."),
        };

    /// <exception cref="RefusedException">It was made for another how-to.</exception>
    public static void RequireFor(Proposal proposal, string path, HowTo howTo, string howToName)
    {
        if (proposal.BaseSha256 is { } made && made != howTo.Source.Sha256)
        {
            throw new RefusedException(InputFile.Name(path), $"The reply was made for another version of {howToName}.");
        }
    }
}

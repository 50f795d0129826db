using System.CommandLine;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Proposals.Excerpts;
using DocWorkbench.Core.Requests;

namespace DocWorkbench.Cli;

/// <summary>draft: the excerpt drafter's reply.</summary>
internal static class DraftCommand
{
    public static Command Create()
    {
        var command = new Command("draft", "Draft sections from materials, word for word, as a reply that apply takes");
        var options = new RequestOptions(command);
        var output = Options.Output();
        command.Add(output);
        command.SetAction(
            (parsed, cancellation) =>
            {
                var request = options.Request(parsed);
                if (request.Sections.IsEmpty && request.Description.Length == 0)
                {
                    throw new UsageException("Name a --section, or say in --description what the change is about.");
                }

                return Task.FromResult(
                    Run(options.HowTo(parsed), options.Materials(parsed), request, parsed.GetValue(output), cancellation)
                );
            }
        );
        return command;
    }

    private static int Run(HowTo howTo, string[] materialPaths, ChangeRequest request, string? output, CancellationToken cancellation)
    {
        var (materials, anyRefused) = MaterialFiles.ReadAll(materialPaths, cancellation);
        var proposal = ExcerptDrafter.Draft(howTo, materials, request, cancellation);
        OutputFile.Write(output, ProposalWriter.Write(proposal));
        return anyRefused ? ExitCode.InputRefused : ExitCode.Done;
    }
}

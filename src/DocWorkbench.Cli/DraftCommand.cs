using System.CommandLine;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Proposals.Excerpts;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Cli;

/// <summary>draft: the excerpt drafter's reply.</summary>
internal static class DraftCommand
{
    public static Command Create()
    {
        var howTo = new Argument<string>("BASE") { Description = "The how-to as it is" };
        var materials = Options.Many("--material", "FILE", "Source materials");
        var sections = Options.Many("--section", "NAME", "Sections to write, existing or new");
        var description = Options.Text("--description", "What the change is about");
        var output = Options.Output();
        materials.Required = true;
        var command = new Command("draft", "Draft sections from materials, word for word, as a reply that apply takes")
        {
            howTo,
            materials,
            sections,
            description,
            output,
        };
        command.SetAction(
            (parsed, cancellation) =>
                Task.FromResult(
                    Run(
                        parsed.GetRequiredValue(howTo),
                        parsed.GetRequiredValue(materials),
                        new ChangeRequest
                        {
                            Sections = [.. parsed.GetValue(sections) ?? []],
                            Description = parsed.GetValue(description) ?? "",
                        },
                        parsed.GetValue(output),
                        cancellation
                    )
                )
        );
        return command;
    }

    private static int Run(string basePath, string[] materialPaths, ChangeRequest request, string? output, CancellationToken cancellation)
    {
        if (request.Sections.IsEmpty && request.Description.Length == 0)
        {
            throw new UsageException("Name a --section, or say in --description what the change is about.");
        }

        var howTo = HowToReader.Read(SourceText.FromBytes(InputFile.Read(basePath)));
        var (materials, anyRefused) = MaterialFiles.ReadAll(materialPaths, cancellation);
        var proposal = ExcerptDrafter.Draft(howTo, materials, request, cancellation);
        OutputFile.Write(output, ProposalWriter.Write(proposal));
        return anyRefused ? ExitCode.InputRefused : ExitCode.Done;
    }
}

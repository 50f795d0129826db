using System.CommandLine;
using System.Text;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Prompts;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Cli;

/// <summary>prompt: what a language model would be sent, for reading or for pasting into a chat.</summary>
internal static class PromptCommand
{
    public static Command Create()
    {
        var howTo = new Argument<string>("BASE") { Description = "The how-to as it is" };
        var materials = Options.Many("--material", "FILE", "Source materials");
        var sections = Options.Many("--section", "NAME", "Sections to write, existing or new");
        var description = Options.Text("--description", "What the change is about");
        var audience = Options.Text("--audience", "Who reads the how-to");
        var level = new Option<AudienceLevel>("--level")
        {
            HelpName = "beginner|intermediate|advanced",
            Description = "How much its readers know",
            DefaultValueFactory = _ => AudienceLevel.Intermediate,
        };
        materials.Required = true;
        var command = new Command("prompt", "Print exactly what a language model would be sent, and the schema of its answer")
        {
            howTo,
            materials,
            sections,
            description,
            audience,
            level,
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
                            Audience = parsed.GetValue(audience) ?? "",
                            Level = parsed.GetValue(level),
                        },
                        cancellation
                    )
                )
        );
        return command;
    }

    private static int Run(string basePath, string[] materialPaths, ChangeRequest request, CancellationToken cancellation)
    {
        var howTo = HowToReader.Read(SourceText.FromBytes(InputFile.Read(basePath)));
        var (materials, anyRefused) = MaterialFiles.ReadAll(materialPaths, cancellation);
        OutputFile.Write(path: null, Encoding.UTF8.GetBytes(PromptWriter.Write(howTo, materials, request).AsOneText));
        return anyRefused ? ExitCode.InputRefused : ExitCode.Done;
    }
}

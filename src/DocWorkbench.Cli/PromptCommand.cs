using System.CommandLine;
using System.Text;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Prompts;
using DocWorkbench.Core.Requests.Triage;

namespace DocWorkbench.Cli;

/// <summary>prompt: what a language model would be sent, for reading or for pasting into a chat.</summary>
internal static class PromptCommand
{
    public static Command Create()
    {
        var command = new Command("prompt", "Print exactly what a language model would be sent, and the schema of its answer");
        var options = new RequestOptions(command);
        var audience = Options.Text("--audience", "Who reads the how-to");
        var level = new Option<AudienceLevel>("--level")
        {
            HelpName = "beginner|intermediate|advanced",
            Description = "How much its readers know",
            DefaultValueFactory = _ => AudienceLevel.Intermediate,
        };
        var all = new Option<bool>("--all") { Description = "Send every usable passage, however many there are" };
        command.Add(audience);
        command.Add(level);
        command.Add(all);
        command.SetAction(
            (parsed, cancellation) =>
                Task.FromResult(
                    Run(
                        options.HowTo(parsed),
                        options.Materials(parsed),
                        options.Request(parsed) with
                        {
                            Audience = parsed.GetValue(audience) ?? "",
                            Level = parsed.GetValue(level),
                        },
                        parsed.GetValue(all),
                        cancellation
                    )
                )
        );
        return command;
    }

    private static int Run(HowTo howTo, string[] materialPaths, ChangeRequest request, bool all, CancellationToken cancellation)
    {
        var (materials, anyRefused) = MaterialFiles.ReadAll(materialPaths, cancellation);
        var triage = PassageTriage.Of(howTo, materials, request);
        if (!all && !triage.IsWhole)
        {
            request = request with { Passages = triage.Suggested };
            Console.Error.WriteLine(
                $"{request.Passages.Length} of {triage.Passages.Length} passages stand in the prompt, those that fit the request best; --all sends every one."
            );
        }

        OutputFile.Write(path: null, Encoding.UTF8.GetBytes(PromptWriter.Write(howTo, materials, request).AsOneText));
        return anyRefused ? ExitCode.InputRefused : ExitCode.Done;
    }
}

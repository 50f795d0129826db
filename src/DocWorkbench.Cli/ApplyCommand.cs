using System.CommandLine;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Cli;

/// <summary>apply: the how-to after accepting a reply's changes.</summary>
internal static class ApplyCommand
{
    public static Command Create()
    {
        var howTo = new Argument<string>("BASE") { Description = "The how-to as it is" };
        var reply = new Argument<string>("REPLY")
        {
            Description = "The reply, in either format; - for standard input",
            DefaultValueFactory = _ => InputFile.StandardInput,
        };
        var accept = Options.Accept("Changes to make, numbered from 1 in the reply's order (default: all)");
        var output = Options.Output();
        var command = new Command("apply", "Write the how-to after accepting the reply's changes") { howTo, reply, accept, output };
        command.SetAction(
            (parsed, cancellation) =>
                Task.FromResult(
                    Run(
                        parsed.GetRequiredValue(howTo),
                        parsed.GetRequiredValue(reply),
                        parsed.GetValue(accept) ?? "all",
                        parsed.GetValue(output),
                        cancellation
                    )
                )
        );
        return command;
    }

    private static int Run(string basePath, string replyPath, string accept, string? output, CancellationToken cancellation)
    {
        var howTo = HowToReader.Read(SourceText.FromBytes(InputFile.Read(basePath)));
        var proposal = ReplyFile.Read(replyPath);
        var chosen = ChangeChoice.Read(accept, proposal.Operations.Select(o => o.Number));
        ReplyFile.RequireFor(proposal, replyPath, howTo, InputFile.Name(basePath));
        var placement = OperationPlacer.Place(
            howTo,
            proposal with
            {
                Operations = [.. proposal.Operations.Where(o => chosen.Whole.Contains(o.Number) || chosen.Parts.ContainsKey(o.Number))],
            }
        );
        OutputFile.Write(output, ChangeSplicer.Apply(howTo, placement.Placed.Select(c => (c, TextOf(c)))));
        foreach (var unplaced in placement.Unplaced)
        {
            Console.Error.WriteLine($"change {unplaced.Number}: {unplaced.Reason.ReplaceLineEndings(" ")}");
        }

        return placement.Unplaced.IsEmpty ? ExitCode.Done : ExitCode.NotPlaced;

        string TextOf(Change change)
        {
            if (!chosen.Parts.ContainsKey(change.Number))
            {
                return change.NewText;
            }

            var parts = EditCutter.Cut(howTo, change.Target, change.NewText, cancellation);
            return EditAssembler.Apply(howTo, change.Target, change.NewText, parts, chosen.PartsOf(change.Number, parts.Length));
        }
    }
}

using System.CommandLine;
using System.Globalization;
using System.Text;
using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Cli;

/// <summary>check: what a person should look at before accepting a reply.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var howTo = new Argument<string>("BASE") { Description = "The how-to as it is" };
        var reply = new Argument<string>("REPLY") { Description = "The reply, in either format; - for standard input" };
        var materials = Options.Many("--material", "FILE", "Source materials");
        materials.Required = true;
        var confirmed = Options.Many("--confirmed", "FILE", "Those of the materials whose requirements are known to have shipped");
        var sections = Options.Many("--section", "NAME", "Sections that were asked for (default: any)");
        var format = Options.Format("text", "json");
        var output = Options.Output();
        var command = new Command(
            "check",
            $"Compare a reply with its sources; exit 4 when a finding of high severity stands.\n\n{CheckCodes.Help}"
        )
        {
            howTo,
            reply,
            materials,
            confirmed,
            sections,
            format,
            output,
        };
        command.SetAction(
            (parsed, cancellation) =>
            {
                var (read, anyRefused) = CheckedMaterials.Read(
                    parsed.GetRequiredValue(materials),
                    parsed.GetValue(confirmed) ?? [],
                    cancellation
                );
                var options = new EvidenceOptions { RequestedSections = [.. parsed.GetValue(sections) ?? []] };
                var found = Run(parsed.GetRequiredValue(howTo), parsed.GetRequiredValue(reply), read, options, cancellation);
                OutputFile.Write(
                    parsed.GetValue(output),
                    parsed.GetValue(format) == "json" ? CheckJson.Write(found) : Encoding.UTF8.GetBytes(Words(found))
                );
                return Task.FromResult(
                    found.Report.Gating.Any() ? ExitCode.HighFinding
                    : anyRefused ? ExitCode.InputRefused
                    : found.Placement.Unplaced.IsEmpty ? ExitCode.Done
                    : ExitCode.NotPlaced
                );
            }
        );
        return command;
    }

    private static CheckedReply Run(
        string basePath,
        string replyPath,
        IReadOnlyList<Material> materials,
        EvidenceOptions options,
        CancellationToken cancellation
    )
    {
        var howTo = HowToReader.Read(SourceText.FromBytes(InputFile.Read(basePath)));
        var proposal = ReplyFile.Read(replyPath);
        ReplyFile.RequireFor(proposal, replyPath, howTo, InputFile.Name(basePath));
        var placement = OperationPlacer.Place(howTo, proposal);
        foreach (var unplaced in placement.Unplaced)
        {
            Console.Error.WriteLine($"change {unplaced.Number}: {unplaced.Reason.ReplaceLineEndings(" ")}");
        }

        var report = EvidenceChecker
            .For(materials, cancellation)
            .Check(howTo, placement.Placed.Select(c => new CheckedChange(c)), options, cancellation);
        return new CheckedReply(howTo, proposal, placement, report);
    }

    private static string Words(CheckedReply reply)
    {
        var text = new StringBuilder();
        foreach (var finding in reply.Report.Findings)
        {
            text.Append(CultureInfo.InvariantCulture, $"change {finding.Change}: ").Append(Line(finding)).Append('\n');
        }

        if (!reply.Report.AlreadyInTheHowTo.IsEmpty)
        {
            text.Append("Already in the how-to:\n");
            foreach (var finding in reply.Report.AlreadyInTheHowTo)
            {
                text.Append("  ").Append(Line(finding)).Append('\n');
            }
        }

        return text.Length == 0 ? "Nothing was found.\n" : text.ToString();
    }

    private static string Line(Finding finding) =>
        $"{EnumWord.Of(finding.Severity)} {EnumWord.Of(finding.Code)}: {finding.Text.ReplaceLineEndings(" ").Trim()} — {finding.Reason}";
}

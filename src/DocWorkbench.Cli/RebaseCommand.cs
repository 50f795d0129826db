using System.CommandLine;
using System.Text.Json;
using DocWorkbench.Core.Changes.Rebasing;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Cli;

/// <summary>rebase: a proposed text carried over to the how-to as it is now.</summary>
internal static class RebaseCommand
{
    public static Command Create()
    {
        var before = new Argument<string>("BASE") { Description = "The how-to that the proposed text was made from" };
        var now = new Argument<string>("NOW") { Description = "The how-to as it is now" };
        var proposed = new Argument<string>("PROPOSED") { Description = "The proposed text" };
        var output = new Option<string?>("--output")
        {
            HelpName = "FILE",
            Description = "Write the result to this file; where there is a conflict it holds what NOW has",
        };
        var command = new Command("rebase", "Carry a proposed text over to the how-to as it is now; conflicts are listed as JSON")
        {
            before,
            now,
            proposed,
            output,
        };
        command.SetAction(
            (parsed, cancellation) =>
                Task.FromResult(
                    Run(
                        Read(parsed.GetRequiredValue(before)),
                        Read(parsed.GetRequiredValue(now)),
                        Read(parsed.GetRequiredValue(proposed)),
                        parsed.GetValue(output),
                        cancellation
                    )
                )
        );
        return command;
    }

    private static SourceText Read(string path) => SourceText.FromBytes(InputFile.Read(path));

    private static int Run(SourceText before, SourceText now, SourceText proposed, string? output, CancellationToken cancellation)
    {
        var result = Rebaser.Rebase(before, now, proposed, cancellation);
        if (output is not null)
        {
            OutputFile.Write(output, result.Bytes.AsSpan());
        }

        foreach (var remark in result.Remarks)
        {
            Console.Error.WriteLine(remark);
        }

        // Without a file for it the result itself is what goes to standard output, unless there is something to choose.
        var isList = output is not null || result.Conflicts.Length > 0;
        OutputFile.Write(path: null, isList ? Json(before, now, proposed, result) : result.Bytes.AsSpan());
        return result.Conflicts.IsEmpty ? ExitCode.Done : ExitCode.Conflicts;
    }

    private static byte[] Json(SourceText before, SourceText now, SourceText proposed, RebaseResult result) =>
        JsonOutput.Write(json =>
        {
            json.WriteStartArray("conflicts");
            foreach (var conflict in result.Conflicts)
            {
                json.WriteStartObject();
                Span(json, "base", before.ToBytes(conflict.Lines.Base));
                Span(json, "now", now.ToBytes(conflict.Lines.Now));
                Span(json, "proposed", proposed.ToBytes(conflict.Lines.Proposed));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });

    private static void Span(Utf8JsonWriter json, string name, ByteSpan span)
    {
        json.WriteStartObject(name);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
        json.WriteEndObject();
    }
}

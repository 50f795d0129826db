using System.CommandLine;
using System.Globalization;
using System.Text;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Cli;

/// <summary>diff: what differs between two versions, each difference to be taken or left on its own.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var before = new Argument<string>("BEFORE") { Description = "The how-to as it was" };
        var after = new Argument<string>("AFTER") { Description = "The how-to as it is to be" };
        var format = Options.Format("summary", "json", "patch");
        var accept = Options.Accept("Write only the document that results from these changes");
        var parts = new Option<bool>("--parts") { Description = "Tell in the JSON what parts each change can be taken in" };
        var output = Options.Output();
        var command = new Command("diff", "Compare two versions of a how-to") { before, after, format, accept, parts, output };
        command.SetAction(
            (parsed, cancellation) =>
                Task.FromResult(
                    Run(
                        parsed.GetRequiredValue(before),
                        parsed.GetRequiredValue(after),
                        parsed.GetRequiredValue(format),
                        parsed.GetValue(accept),
                        parsed.GetValue(parts),
                        parsed.GetValue(output),
                        cancellation
                    )
                )
        );
        return command;
    }

    private static int Run(
        string beforePath,
        string afterPath,
        string format,
        string? accept,
        bool withParts,
        string? output,
        CancellationToken cancellation
    )
    {
        var before = HowToReader.Read(SourceText.FromBytes(InputFile.Read(beforePath)));
        var after = HowToReader.Read(SourceText.FromBytes(InputFile.Read(afterPath)));
        OutputFile.Write(
            output,
            accept is null && format == "patch"
                ? PatchWriter.Write(before.Source.Bytes.AsSpan(), after.Source.Bytes.AsSpan(), InputFile.Name(afterPath))
                : Compared()
        );
        return ExitCode.Done;

        byte[] Compared()
        {
            var diff = DocumentDiffer.Compare(before, after, cancellation);
            return accept is not null ? Accepted(before, after, diff, accept, cancellation)
                : format == "json" ? DiffJson.Write(before, after, diff, withParts, cancellation)
                : Summary(before, after, diff);
        }
    }

    private static byte[] Accepted(HowTo before, HowTo after, DocumentDiff diff, string accept, CancellationToken cancellation)
    {
        var chosen = ChangeChoice.Read(accept, diff.Changes.Select(c => c.Number));
        return ChangeAssembler.Apply(before, after, diff.Changes.SelectMany(Splices));

        IEnumerable<ByteSplice> Splices(DocumentChange change)
        {
            if (chosen.Whole.Contains(change.Number) || !chosen.Parts.ContainsKey(change.Number))
            {
                return chosen.Whole.Contains(change.Number) ? change.ByteSplices : [];
            }

            var parts = EditCutter.Cut(before, after, change, cancellation);
            var taken = chosen.PartsOf(change.Number, parts.Length);
            return parts.Where(p => taken.Contains(p.Number)).Select(p => EditCutter.ToBytes(before, after, change, p));
        }
    }

    private static byte[] Summary(HowTo before, HowTo after, DocumentDiff diff)
    {
        var text = new StringBuilder();
        if (diff.Simplified is { } reason)
        {
            text.Append(reason).Append('\n');
        }

        foreach (var change in diff.Changes)
        {
            var section = change.Section.Length == 0 ? "" : $" in {change.Section}";
            text.Append(
                CultureInfo.InvariantCulture,
                $"{change.Number, 3}  {EnumWord.Of(change.Kind), -7}  {EnumWord.Of(change.Unit)}{section}\n"
            );
            foreach (var row in change.Rows)
            {
                Line(text, "     - ", before, row.Before);
                Line(text, "     + ", after, row.After);
            }
        }

        return Encoding.UTF8.GetBytes(text.Append(diff.Changes.Length == 0 ? "No changes.\n" : "").ToString());
    }

    private static void Line(StringBuilder text, string mark, HowTo side, TextSpan? span)
    {
        if (span is { } place && side.Source.Slice(place).Trim() is { Length: > 0 } words)
        {
            var line = words.ReplaceLineEndings(" ");
            text.Append(mark).Append(line.Length > 100 ? line[..99] + "…" : line).Append('\n');
        }
    }
}

using System.CommandLine;
using System.Text;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Cli;

/// <summary>convert: the Markdown, or the passages, of each material.</summary>
internal static class ConvertCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("INPUT")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Word files, saved web pages, Markdown or text; - for standard input",
        };
        var output = new Option<string?>("--output")
        {
            HelpName = "DIR",
            Description = "Folder for one file per input; without it exactly one input goes to standard output",
        };
        var format = Options.Format("md", "json");
        var command = new Command("convert", "Write each material as Markdown, or as JSON with its passages and coverage")
        {
            inputs,
            output,
            format,
        };
        command.SetAction(
            (parsed, cancellation) =>
                Task.FromResult(Run(parsed.GetValue(inputs) ?? [], parsed.GetValue(output), parsed.GetValue(format) ?? "md", cancellation))
        );
        return command;
    }

    private static int Run(string[] inputs, string? folder, string format, CancellationToken cancellation)
    {
        if (folder is null)
        {
            if (inputs.Length != 1)
            {
                throw new UsageException("Without --output there must be exactly one INPUT.");
            }

            OutputFile.Write(path: null, Bytes(MaterialFiles.Read(inputs[0], cancellation), format));
            return ExitCode.Done;
        }

        CreateFolder(folder);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var anyRefused = false;
        foreach (var input in inputs)
        {
            var name = FreeName(Path.GetFileNameWithoutExtension(input), taken);
            try
            {
                OutputFile.Write(Path.Combine(folder, $"{name}.{format}"), Bytes(MaterialFiles.Read(input, cancellation), format));
            }
            catch (RefusedException refused)
            {
                Console.Error.WriteLine(refused.Message);
                anyRefused = true;
            }
        }

        return anyRefused ? ExitCode.InputRefused : ExitCode.Done;
    }

    private static void CreateFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(folder, "The folder can't be made.");
        }
    }

    private static string FreeName(string stem, HashSet<string> taken)
    {
        var name = stem;
        for (var n = 2; !taken.Add(name); n++)
        {
            name = $"{stem}-{n}";
        }

        return name;
    }

    private static byte[] Bytes(Material material, string format) =>
        format == "json" ? MaterialJson.Write(material) : Encoding.UTF8.GetBytes(material.Markdown);
}

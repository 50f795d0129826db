using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace DocWorkbench.Core.Tests.CommandLine;

/// <summary>Runs the program as scripts do: as a process of its own, in a folder of its own that goes away afterwards.</summary>
internal sealed class Cli : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("docworkbench-cli-");

    public string Folder => _folder.FullName;

    public Cli With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    public Cli With(string name, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(Folder, name), bytes);
        return this;
    }

    public byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    public bool Has(string name) => File.Exists(Path.Combine(Folder, name));

    public CliRun Run(params string[] arguments) => RunWith([], arguments);

    public CliRun RunWith(byte[] input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "docworkbench.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var program = Process.Start(start);
        Assert.NotNull(program);
        var errors = program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        using (var stdin = program.StandardInput.BaseStream)
        {
            Give(stdin, input);
        }

        using var output = new MemoryStream();
        program.StandardOutput.BaseStream.CopyTo(output);
        Assert.True(program.WaitForExit(TimeSpan.FromSeconds(60)), "The program did not end.");
        return new CliRun(program.ExitCode, output.ToArray(), errors.GetAwaiter().GetResult());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    // A program that reads no input may be gone before it is given any.
    private static void Give(Stream stdin, byte[] input)
    {
        try
        {
            stdin.Write(input);
        }
        catch (IOException)
        {
            Debug.Assert(input.Length > 0);
        }
    }
}

/// <summary>What a run left behind.</summary>
internal sealed record CliRun(int Exit, byte[] Output, string Errors)
{
    public string Text => Encoding.UTF8.GetString(Output);

    public string[] ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public JsonElement Json => JsonDocument.Parse(Output).RootElement;
}

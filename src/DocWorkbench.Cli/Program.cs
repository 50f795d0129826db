using System.CommandLine;
using DocWorkbench.Cli;

var root = new RootCommand(
    "Keeps technical documentation true: compares how-tos, drafts from source materials, checks and applies replies."
)
{
    ConvertCommand.Create(),
    DiffCommand.Create(),
    ApplyCommand.Create(),
    DraftCommand.Create(),
    PromptCommand.Create(),
    CheckCommand.Create(),
    RebaseCommand.Create(),
};

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        Console.Error.WriteLine(error.Message.ReplaceLineEndings(" "));
    }

    return ExitCode.BadUsage;
}

using var stopping = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    key.Cancel = true;
    stopping.Cancel();
};

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }, stopping.Token);
}
catch (UsageException usage)
{
    Console.Error.WriteLine(usage.Message);
    return ExitCode.BadUsage;
}
catch (RefusedException refused)
{
    Console.Error.WriteLine(refused.Message);
    return ExitCode.InputRefused;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped.");
    return ExitCode.InputRefused;
}
#pragma warning disable CA1031 // The edge of the program: every bug ends as one line and its exit code.
catch (Exception bug)
#pragma warning restore CA1031
{
    Console.Error.WriteLine(
        $"This is a bug in docworkbench ({bug.GetType().Name}: {bug.Message.ReplaceLineEndings(" ")}). Please report it with the command you ran to who gave you the program."
    );
    return ExitCode.Bug;
}

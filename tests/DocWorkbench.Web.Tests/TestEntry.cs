using DocWorkbench.Web.Tests.Jobs;
using DocWorkbench.Web.Tests.Llm;
using DocWorkbench.Web.Tests.Reading;
using DocWorkbench.Web.Tests.Storage;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace DocWorkbench.Web.Tests;

/// <summary>Runs the tests or, asked by a test, one of the programs that it watches or kills.</summary>
internal static class TestEntry
{
    public static Task<int> Main(string[] args) =>
        args is [EndlessWriter.Argument, var database, var review] ? EndlessWriter.RunAsync(database, review)
        : args is [EndlessAsker.Argument, var asked, var of, var server] ? EndlessAsker.RunAsync(asked, of, server)
        : args is [AzureAsker.Argument, var endpoint, var certificate] ? AzureAsker.RunAsync(endpoint, certificate)
        : args is [FaultyReader.Argument] ? FaultyReader.RunAsync()
        : args is [ReadingParent.Argument] ? ReadingParent.RunAsync()
        : args.Any(argument => argument is "--server" or "--internal-msbuild-node")
            ? TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
        : ConsoleRunner.Run(args);
}

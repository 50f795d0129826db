using System.Text.RegularExpressions;
using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Tests.Architecture;

public sealed partial class PurityTests
{
    private static readonly string[] Outside =
    [
        "Microsoft.AspNetCore",
        "Microsoft.EntityFrameworkCore",
        "Microsoft.Extensions",
        "Microsoft.Data",
        "System.Data",
        "System.Net.Http",
        "System.Net.Sockets",
        "System.Net.Requests",
        "System.Diagnostics.Process",
        "System.Console",
    ];

    [Fact]
    public void The_core_is_built_against_no_web_database_network_or_process_library() =>
        Assert.DoesNotContain(
            typeof(HowTo).Assembly.GetReferencedAssemblies().Select(a => a.Name ?? ""),
            name => Outside.Any(o => name.StartsWith(o, StringComparison.Ordinal))
        );

    [Fact]
    public void The_core_asks_no_clock_environment_disk_or_network() => Assert.Empty(Hits("src/DocWorkbench.Core", Impure()));

    [Fact]
    public void The_core_keeps_no_state_that_can_change() => Assert.Empty(Hits("src/DocWorkbench.Core", MutableStatic()));

    [Fact]
    public void The_web_and_the_command_line_know_nothing_of_each_other()
    {
        Assert.Empty(Hits("src/DocWorkbench.Web", CliName()));
        Assert.Empty(Hits("src/DocWorkbench.Cli", WebName()));
    }

    private static IEnumerable<string> Hits(string folder, Regex wanted) =>
        SourceTree.Files(folder, ".cs", ".razor").SelectMany(f => wanted.Matches(f.Code).Select(m => $"{f.Path}: {m.Value.Trim()}"));

    [GeneratedRegex(
        @"\bDateTime(Offset)?\.(Utc)?(Now|Today)\b|\bStopwatch\b|\bTimeProvider\b|\bGuid\.NewGuid\b|\bEnvironment\.|\bnew Random\b|\bRandom\.Shared\b|(?<![\w.])(File|Directory|FileInfo|DirectoryInfo|FileStream)\b[.(]|\bPath\.(?!GetExtension\b|GetFileName\w*\b)\w+|\bHttpClient\b|\bSystem\.Net\.(Http|Sockets)\b|\bWebRequest\b|\bProcess\.Start\b|\bILogger\b|\bConsole\."
    )]
    private static partial Regex Impure();

    [GeneratedRegex(
        @"^\s*(public|private|internal|protected)\s+static\s+(?!readonly\b|partial\b|class\b|implicit\b|explicit\b)[\w<>?\[\], .]+\s_?\w+\s*(=[^>]|;)",
        RegexOptions.Multiline
    )]
    private static partial Regex MutableStatic();

    [GeneratedRegex(@"DocWorkbench\.Cli")]
    private static partial Regex CliName();

    [GeneratedRegex(@"DocWorkbench\.Web")]
    private static partial Regex WebName();
}

using System.Diagnostics;
using System.Text.Json.Nodes;

namespace DocWorkbench.Web.Tests.Llm.Peer;

/// <summary>A model server that others wrote (npm's @copilotkit/aimock): it answers by their reading of the protocol and remembers what it was asked.</summary>
internal sealed class ModelPeer : IAsyncDisposable
{
    private const string Listening = "listening on ";
    private readonly Process _process;
    private readonly TemporaryFolder _folder;
    private readonly HttpClient _browser = new();

    private ModelPeer(Process process, TemporaryFolder folder, Uri address)
    {
        _process = process;
        _folder = folder;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Skips the test where the peer is not installed; on a build server that is a failure.</summary>
    /// <param name="fixtures">In the peer's own format.</param>
    public static async Task<ModelPeer> StartAsync(string fixtures, CancellationToken cancellationToken)
    {
        const string Missing = "@copilotkit/aimock is not installed; tests/run installs it where there is node 20.15 or newer.";
        var program = Program();
        Assert.SkipWhen(program is null && Environment.GetEnvironmentVariable("CI") != "true", Missing);
        Assert.True(program is not null, Missing);
        var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("fixtures.json"), fixtures, cancellationToken);
        var process =
            Process.Start(
                new ProcessStartInfo("node", [program, "-h", "127.0.0.1", "-p", "0", "-f", folder.File("fixtures.json")])
                {
                    RedirectStandardOutput = true,
                }
            ) ?? throw new InvalidOperationException("The peer did not start.");
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is var at and >= 0)
            {
                // Read on, so that it never waits for room to write.
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new ModelPeer(process, folder, new Uri(line[(at + Listening.Length)..].Trim()));
            }
        }

        throw new InvalidOperationException("The peer ended before it listened.");
    }

    /// <summary>What it was asked, in order.</summary>
    public async Task<IReadOnlyList<JsonNode>> JournalAsync(CancellationToken cancellationToken)
    {
        var journal = JsonNode.Parse(await _browser.GetStringAsync(new Uri(Address, "/__aimock/journal"), cancellationToken));
        return [.. journal?.AsArray().OfType<JsonNode>() ?? []];
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Dispose();
    }

    // .../.artifacts/bin/DocWorkbench.Web.Tests/debug/ stands beside .../.artifacts/peers/.
    private static string? Program()
    {
        var artifacts = new DirectoryInfo(AppContext.BaseDirectory).Parent?.Parent?.Parent?.FullName ?? "";
        var program = Path.Combine(artifacts, "peers", "node_modules", "@copilotkit", "aimock", "dist", "cli.js");
        return File.Exists(program) ? program : null;
    }
}

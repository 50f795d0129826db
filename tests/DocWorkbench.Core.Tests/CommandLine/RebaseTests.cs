using System.Text;
using System.Text.Json;

namespace DocWorkbench.Core.Tests.CommandLine;

public sealed class RebaseTests : IDisposable
{
    private readonly Cli _cli = new Cli()
        .With("base.md", "# Größe\r\n\r\nEins – zwei.\r\n\r\nDrei.\r\n")
        .With("now.md", "# Größe\r\n\r\nEins – ZWEI.\r\n\r\nDrei.\r\n")
        .With("apart.md", "# Größe\r\n\r\nEins – zwei.\r\n\r\nVier.\r\n")
        .With("meet.md", "# Größe\r\n\r\nSieben.\r\n\r\nDrei.\r\n\r\nNeu.\r\n");

    [Fact]
    public void Carries_the_proposed_text_over_and_lists_no_conflicts()
    {
        var run = _cli.Run("rebase", "base.md", "now.md", "apart.md", "--output", "out.md");

        Assert.Equal((0, ""), (run.Exit, run.Errors));
        Assert.Equal("# Größe\r\n\r\nEins – ZWEI.\r\n\r\nVier.\r\n", _cli.Text("out.md"));
        Assert.Equal(0, run.Json.GetProperty("conflicts").GetArrayLength());
    }

    [Fact]
    public void Lists_conflicts_in_bytes_of_the_three_files_and_keeps_now_there()
    {
        var run = _cli.Run("rebase", "base.md", "now.md", "meet.md", "--output", "out.md");
        var conflict = Assert.Single(run.Json.GetProperty("conflicts").EnumerateArray());

        Assert.Equal((1, ""), (run.Exit, run.Errors));
        Assert.Equal("Eins – zwei.\r\n", Slice("base.md", conflict.GetProperty("base")));
        Assert.Equal("Eins – ZWEI.\r\n", Slice("now.md", conflict.GetProperty("now")));
        Assert.Equal("Sieben.\r\n", Slice("meet.md", conflict.GetProperty("proposed")));
        Assert.Equal("# Größe\r\n\r\nEins – ZWEI.\r\n\r\nDrei.\r\n\r\nNeu.\r\n", _cli.Text("out.md"));
    }

    [Fact]
    public void Without_a_file_the_result_or_else_the_conflicts_go_to_standard_output()
    {
        Assert.Equal("# Größe\r\n\r\nEins – ZWEI.\r\n\r\nVier.\r\n", _cli.Run("rebase", "base.md", "now.md", "apart.md").Text);

        var run = _cli.Run("rebase", "base.md", "now.md", "meet.md");
        Assert.Equal((1, 1), (run.Exit, run.Json.GetProperty("conflicts").GetArrayLength()));
    }

    [Fact]
    public void Says_what_differs_between_the_files_as_files()
    {
        _cli.With("lf.md", "# Größe\n\nEins – zwei.\n\nVier.\n");
        var run = _cli.Run("rebase", "base.md", "now.md", "lf.md", "--output", "out.md");

        Assert.Equal(0, run.Exit);
        Assert.Contains("line ends", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("# Größe\n\nEins – ZWEI.\n\nVier.\n", _cli.Text("out.md"));
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused_by_name()
    {
        var run = _cli.Run("rebase", "base.md", "gone.md", "apart.md");

        Assert.Equal((2, "gone.md: There is no such file."), (run.Exit, Assert.Single(run.ErrorLines)));
    }

    public void Dispose() => _cli.Dispose();

    private string Slice(string file, JsonElement span) =>
        Encoding.UTF8.GetString(_cli.Bytes(file), span.GetProperty("start").GetInt32(), span.GetProperty("length").GetInt32());
}

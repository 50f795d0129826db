namespace DocWorkbench.Core.Tests.CommandLine;

public sealed class UsageTests : IDisposable
{
    private readonly Cli _cli = new Cli().With("a.md", "# A\n\ntext\n").With("b.md", "# A\n\nwords\n").With("r.json", """{"changes":[]}""");

    [Theory]
    [InlineData("convert")]
    [InlineData("diff")]
    [InlineData("apply")]
    [InlineData("draft")]
    public void Each_verb_explains_itself(string verb)
    {
        var run = _cli.Run(verb, "--help");

        Assert.Equal((0, ""), (run.Exit, run.Errors));
        Assert.Contains($"docworkbench {verb}", run.Text, StringComparison.Ordinal);
        Assert.Contains("--output", run.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("frobnicate")]
    [InlineData("convert")]
    [InlineData("convert a.md --colour red")]
    [InlineData("convert a.md --format xml")]
    [InlineData("convert a.md b.md")]
    [InlineData("diff a.md")]
    [InlineData("diff a.md b.md --accept 9")]
    [InlineData("diff a.md b.md --accept most")]
    [InlineData("apply a.md r.json --accept 1")]
    [InlineData("apply a.md r.json --accept -1")]
    [InlineData("apply a.md r.json extra")]
    [InlineData("draft a.md --section A")]
    [InlineData("draft a.md --material b.md")]
    public void Bad_usage_is_64_with_a_message_and_no_result(string arguments)
    {
        var run = _cli.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((64, ""), (run.Exit, run.Text));
        Assert.NotEmpty(run.ErrorLines);
    }

    [Theory]
    [InlineData("diff a.md gone.md", "gone.md: There is no such file.")]
    [InlineData("apply gone/gone.md r.json", "gone.md: There is no such file.")]
    [InlineData("apply a.md a.md", "a.md: The reply holds no JSON")]
    [InlineData("convert .", ".: This is a folder.")]
    [InlineData("draft gone.md --material a.md --section A", "gone.md: There is no such file.")]
    [InlineData("diff a.md b.md --output gone/out.txt", "out.txt: The file can't be written.")]
    public void A_refused_input_is_2_in_one_line(string arguments, string line)
    {
        var run = _cli.Run(arguments.Split(' '));

        Assert.Equal((2, ""), (run.Exit, run.Text));
        Assert.StartsWith(line, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    public void Dispose() => _cli.Dispose();
}

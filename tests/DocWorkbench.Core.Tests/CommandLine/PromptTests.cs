using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Prompts;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.CommandLine;

public sealed class PromptTests : IDisposable
{
    private const string Base = "# Brot\n\nEin Anfang.\n\n## Next steps\n\nEat.\n";
    private const string Page = "# Sourdough\n\nSourdough keeps for a week.\n\n- Größere Laibe\n";

    private readonly Cli _cli = new Cli().With("b.md", Base).With("page.md", Page);

    [Fact]
    public void It_is_what_the_workbench_would_send()
    {
        var run = _cli.Run(
            "prompt",
            "b.md",
            "--material",
            "page.md",
            "--section",
            "Storage",
            "--description",
            "How long it keeps",
            "--audience",
            "Bakers",
            "--level",
            "advanced"
        );

        var howTo = HowToReader.Read(SourceText.FromBytes(_cli.Bytes("b.md")));
        var read = MaterialReader.Read(MaterialSource.Detect("page.md", _cli.Bytes("page.md")), TestContext.Current.CancellationToken);
        var request = new ChangeRequest
        {
            Sections = ["Storage"],
            Description = "How long it keeps",
            Audience = "Bakers",
            Level = AudienceLevel.Advanced,
        };
        var sent = PromptWriter.Write(howTo, [Assert.IsType<MaterialReading.Success>(read).Material], request);
        Assert.Equal((0, "", sent.AsOneText), (run.Exit, run.Errors, run.Text));
        Assert.Contains("Audience: Bakers", run.Text, StringComparison.Ordinal);
        Assert.Contains("Level: advanced", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_nobody_knows_is_bad_usage()
    {
        var run = _cli.Run("prompt", "b.md", "--material", "page.md", "--level", "wizard");

        Assert.Equal((64, ""), (run.Exit, run.Text));
        Assert.Contains("wizard", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_material_is_said_and_the_others_are_sent()
    {
        var run = _cli.With("bad.docx", "no zip").Run("prompt", "b.md", "--material", "bad.docx", "page.md");

        Assert.Equal(2, run.Exit);
        Assert.StartsWith("bad.docx: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("Sourdough keeps for a week.", run.Text, StringComparison.Ordinal);
    }

    public void Dispose() => _cli.Dispose();
}

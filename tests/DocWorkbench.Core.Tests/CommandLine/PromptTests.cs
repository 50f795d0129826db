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

    [Fact]
    public void Of_a_long_material_it_holds_what_fits_the_request_and_says_so()
    {
        var filler = string.Concat(Enumerable.Range(0, 900).Select(i => $"Ovens of kind {i} are delivered on pallets to the yard.\n\n"));
        _cli.With("long.md", filler + "# Keeping\n\nSourdough keeps for a week.\n");
        string[] asked = ["prompt", "b.md", "--material", "long.md", "--section", "Sourdough keeps"];

        var fit = _cli.Run(asked);
        var all = _cli.Run([.. asked, "--all"]);

        Assert.Equal((0, 0, ""), (fit.Exit, all.Exit, all.Errors));
        Assert.Equal(
            "1 of 901 passages stand in the prompt, those that fit the request best; --all sends every one.",
            Assert.Single(fit.ErrorLines)
        );
        Assert.Contains("[P001] published | Keeping\nSourdough keeps for a week.\n", fit.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ovens of kind", fit.Text, StringComparison.Ordinal);
        Assert.Contains("Ovens of kind 899", all.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_without_any_fitting_passage_is_not_sent_with_all_of_them()
    {
        var filler = string.Concat(Enumerable.Range(0, 900).Select(i => $"Ovens of kind {i} are delivered on pallets to the yard.\n\n"));
        var run = _cli.With("long.md", filler).Run("prompt", "b.md", "--material", "long.md", "--section", "Zymurgy");

        Assert.Equal(0, run.Exit);
        Assert.DoesNotContain("Ovens of kind 899", run.Text, StringComparison.Ordinal);
    }

    public void Dispose() => _cli.Dispose();
}

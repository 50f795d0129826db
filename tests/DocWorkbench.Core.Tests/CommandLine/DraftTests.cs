using System.Text;

namespace DocWorkbench.Core.Tests.CommandLine;

public sealed class DraftTests : IDisposable
{
    private const string Base = "# Brot\n\nEin Anfang.\n\n## Next steps\n\nEat.\n";
    private const string Page = "# Sourdough\n\nSourdough provides these benefits:\n\n- Größere Laibe\n- Better taste\n";

    private readonly Cli _cli = new Cli()
        .With("b.md", Base)
        .With("page.md", Page)
        .With("PRD.md", "Sourdough benefits include longer storage.\n");

    [Fact]
    public void A_draft_piped_into_apply_gives_the_how_to()
    {
        var draft = _cli.Run("draft", "b.md", "--material", "page.md", "--section", "Sourdough benefits");
        var applied = _cli.RunWith(draft.Output, "apply", "b.md", "-");

        Assert.Equal((0, "", 0, ""), (draft.Exit, draft.Errors, applied.Exit, applied.Errors));
        Assert.Equal(
            Base.Replace(
                "## Next",
                "## Sourdough benefits\n\nSourdough provides these benefits:\n\n- Größere Laibe\n- Better taste\n\n## Next",
                StringComparison.Ordinal
            ),
            applied.Text
        );
    }

    [Fact]
    public void A_requirement_is_listed_and_not_drafted()
    {
        var run = _cli.Run("draft", "b.md", "--material", "PRD.md", "--section", "Sourdough benefits");

        Assert.Equal(0, run.Exit);
        Assert.Equal(0, run.Json.GetProperty("changes").GetArrayLength());
        Assert.Contains("longer storage", run.Json.GetProperty("unmet")[1].GetProperty("missing").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_material_does_not_keep_the_others_from_being_used()
    {
        var run = _cli.With("bad.docx", "no zip")
            .Run("draft", "b.md", "--material", "bad.docx", "page.md", "--section", "Sourdough benefits", "--output", "r.json");

        Assert.Equal((2, ""), (run.Exit, run.Text));
        Assert.StartsWith("bad.docx: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("Größere Laibe", Encoding.UTF8.GetString(_cli.Bytes("r.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_materials_and_sections_may_be_named()
    {
        var run = _cli.Run(
            "draft",
            "b.md",
            "--material",
            "page.md",
            "--material",
            "PRD.md",
            "--section",
            "Sourdough benefits",
            "--section",
            "Pricing"
        );

        Assert.Equal(
            ["Sourdough benefits", "Pricing"],
            run.Json.GetProperty("unmet").EnumerateArray().Select(u => u.GetProperty("section").GetString()).Distinct()
        );
        Assert.Equal(1, run.Json.GetProperty("changes").GetArrayLength());
    }

    public void Dispose() => _cli.Dispose();
}

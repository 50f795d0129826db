using System.Text;
using System.Text.Json;

namespace DocWorkbench.Core.Tests.CommandLine;

public sealed class CheckTests : IDisposable
{
    private const string Base = "# Bread\n\nThe oven stays hot for an hour.\n\nCall jo.baker@bakery-inside.net.\n\n## Next steps\n\nEat.\n";
    private const string Page =
        "# Sourdough\n\nRye flour ferments in eight hours at room temperature.\n\nA freezer keeps the loaf fresh.\n";
    private const string Wishes = "# Product requirements\n\nFR1: The starter must double its volume overnight.\n";

    private const string Reply = """
        {"changes":[{"section":"Öfen","action":"add","updated":"## Öfen\n\nÜber Nacht: rye flour ferments in eight hours. The starter doubles its volume overnight."}]}
        """;

    private readonly Cli _cli = new Cli().With("b.md", Base).With("page.md", Page).With("PRD.md", Wishes).With("r.json", Reply);

    [Fact]
    public void A_plan_told_as_a_fact_is_4_and_says_where_it_stands()
    {
        var run = _cli.Run("check", "b.md", "r.json", "--material", "page.md", "PRD.md", "--format", "json");
        var finding = Assert.Single(run.Json.GetProperty("findings").EnumerateArray(), f => Of(f, "severity") == "high");

        Assert.Equal((4, ""), (run.Exit, run.Errors));
        Assert.Equal(
            ("planned-not-shipped", "PRD.md", 1),
            (Of(finding, "code"), Of(finding, "material"), finding.GetProperty("change").GetInt32())
        );
        Assert.NotNull(Of(finding, "passage"));
        Assert.Equal("The starter doubles its volume overnight.", Of(finding, "text"));
        Assert.Equal(Of(finding, "text"), Spanned(finding));
    }

    [Fact]
    public void What_a_person_confirmed_has_shipped_stands_no_more()
    {
        var run = _cli.Run("check", "b.md", "r.json", "--material", "page.md", "PRD.md", "--confirmed", "PRD.md", "--format", "json");

        Assert.Equal(0, run.Exit);
        Assert.DoesNotContain(run.Json.GetProperty("findings").EnumerateArray(), f => Of(f, "code") == "planned-not-shipped");
    }

    [Fact]
    public void What_stands_in_the_how_to_already_is_told_apart_and_holds_up_nothing()
    {
        var run = _cli.With("r.json", """{"changes":[]}""").Run("check", "b.md", "r.json", "--material", "page.md", "--format", "json");
        var told = Assert.Single(run.Json.GetProperty("alreadyInTheHowTo").EnumerateArray());

        Assert.Equal((0, 0), (run.Exit, run.Json.GetProperty("findings").GetArrayLength()));
        Assert.Equal(("confidential", "jo.baker@bakery-inside.net"), (Of(told, "code"), Of(told, "text")));
        var span = told.GetProperty("span");
        Assert.Equal(
            "jo.baker@bakery-inside.net",
            Encoding.UTF8.GetString(_cli.Bytes("b.md").AsSpan(span.GetProperty("start").GetInt32(), span.GetProperty("length").GetInt32()))
        );
    }

    [Fact]
    public void The_ledger_says_what_became_of_every_passage()
    {
        var run = _cli.Run("check", "b.md", "r.json", "--material", "page.md", "--format", "json");

        Assert.Equal(["used", "open"], run.Json.GetProperty("ledger").EnumerateArray().Select(e => Of(e, "use")));
    }

    [Fact]
    public void Words_for_people_are_the_default()
    {
        var run = _cli.Run("check", "b.md", "r.json", "--material", "page.md", "PRD.md");

        Assert.Contains(
            "change 1: high planned-not-shipped: The starter doubles its volume overnight.",
            run.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("Already in the how-to:", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_lists_the_codes()
    {
        var run = _cli.Run("check", "--help");

        Assert.Equal((0, ""), (run.Exit, run.Errors));
        Assert.All(
            (string[])
                [
                    "unsupported",
                    "planned-not-shipped",
                    "invented-literal",
                    "not-checkable",
                    "sources-disagree",
                    "limitation-nearby",
                    "confidential",
                    "redundant",
                    "structure",
                    "bad-citation",
                    "not-asked-for",
                ],
            code => Assert.Contains(code, run.Text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void What_has_no_place_is_3_unless_a_high_finding_stands()
    {
        const string gone = """{"section":"Bread","action":"modify","original":"gone","updated":"x"}""";

        Assert.Equal(3, _cli.With("r.json", $$"""{"changes":[{{gone}}]}""").Run("check", "b.md", "r.json", "--material", "page.md").Exit);
        var both = Reply.Replace("\"changes\":[", $"\"changes\":[{gone},", StringComparison.Ordinal);
        Assert.Equal(4, _cli.With("r.json", both).Run("check", "b.md", "r.json", "--material", "page.md", "PRD.md").Exit);
    }

    [Fact]
    public void Confirming_what_is_no_material_is_bad_usage() =>
        Assert.Equal(64, _cli.Run("check", "b.md", "r.json", "--material", "page.md", "--confirmed", "PRD.md").Exit);

    [Fact]
    public void Sections_nobody_asked_for_are_said() =>
        Assert.Contains(
            "low not-asked-for",
            _cli.Run("check", "b.md", "r.json", "--material", "page.md", "--section", "Bread").Text,
            StringComparison.Ordinal
        );

    public void Dispose() => _cli.Dispose();

    private static string Spanned(JsonElement finding)
    {
        var updated = JsonDocument.Parse(Reply).RootElement.GetProperty("changes")[0].GetProperty("updated").GetString() ?? "";
        var span = finding.GetProperty("span");
        return Encoding.UTF8.GetString(
            Encoding.UTF8.GetBytes(updated).AsSpan(span.GetProperty("start").GetInt32(), span.GetProperty("length").GetInt32())
        );
    }

    private static string? Of(JsonElement element, string name) => element.GetProperty(name).GetString();
}

using System.Text.RegularExpressions;

namespace DocWorkbench.Core.Tests.CommandLine;

/// <summary>The real case, kept beside the repository and never in it.</summary>
[Trait("Needs", "shared")]
public sealed class CiliumCaseTests : IDisposable
{
    private static readonly string[] Benefits =
    [
        "- Functionality equivalent to existing Azure CNI and Azure CNI Overlay plugins",
        "- Improved Service routing",
        "- More efficient network policy enforcement",
        "- Better observability of cluster traffic",
        "- Support for larger clusters (more nodes, pods, and services)",
    ];

    private readonly Cli _cli = new();
    private readonly string _case = SharedFolder.Find("cases", "cilium");

    private string HowTo => Path.Combine(_case, "cilium-aks-integration-howto.md");

    private string[] Materials => [Path.Combine(_case, "aks-prd-02.docx"), Path.Combine(_case, "azure-cni-powered-by-cilium.html")];

    [Fact]
    public void Accepting_none_gives_the_same_bytes() =>
        Assert.Equal(File.ReadAllBytes(HowTo), _cli.Run("apply", HowTo, Path.Combine(_case, "reply.json"), "--accept", "none").Output);

    [Fact]
    public void Accepting_all_adds_both_sections_once_before_the_next_steps_and_loses_no_line()
    {
        var run = _cli.Run("apply", HowTo, Path.Combine(_case, "reply.json"));
        var result = run.Text;

        Assert.Equal((0, ""), (run.Exit, run.Errors));
        foreach (var heading in new[] { "## Cilium Benefits", "## Architecture Overview" })
        {
            Assert.Single(Regex.Matches(result, $"(?m)^{heading}\r?$"));
            Assert.True(result.IndexOf(heading, StringComparison.Ordinal) < result.IndexOf("## Next Steps", StringComparison.Ordinal));
        }

        var lines = result.Split('\n').ToList();
        var at = -1;
        foreach (var line in File.ReadAllText(HowTo).Split('\n'))
        {
            at = lines.IndexOf(line, at + 1);
            Assert.True(at >= 0, $"The line \"{line}\" is gone or out of order.");
        }
    }

    [Fact]
    public void A_draft_of_the_benefits_is_the_pages_own_list_and_every_piece_stands_in_a_material()
    {
        var draft = _cli.Run(["draft", HowTo, "--material", .. Materials, "--section", "Cilium Benefits", "--output", "r.json"]);
        var markdown = string.Concat(Materials.Select(m => _cli.Run("convert", m).Text));
        var blocks = System.Text.Json.JsonDocument.Parse(_cli.Bytes("r.json")).RootElement.GetProperty("changes")[0].GetProperty("blocks");
        var passages = System.Text.Json.JsonDocument.Parse(_cli.Bytes("r.json")).RootElement.GetProperty("passages");
        var applied = _cli.Run("apply", HowTo, "r.json");

        Assert.Equal((0, 0), (draft.Exit, applied.Exit));
        Assert.Contains(string.Join('\n', Benefits), applied.Text, StringComparison.Ordinal);
        Assert.All(blocks.EnumerateArray(), b => Assert.Equal(b.GetProperty("copy").GetString(), b.GetProperty("cites")[0].GetString()));
        Assert.All(
            passages.EnumerateArray(),
            p => Assert.Contains(p.GetProperty("text").GetString() ?? "", markdown, StringComparison.Ordinal)
        );

        var own = File.ReadAllText(HowTo).Split('\n').Append("## Cilium Benefits").ToHashSet();
        Assert.All(
            applied.Text.Split('\n').Where(line => !own.Contains(line)),
            line => Assert.Contains(line.TrimEnd('\r'), markdown, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Every_passage_that_may_be_sent_stands_in_the_prompt_once_and_no_other()
    {
        var run = _cli.Run(["prompt", HowTo, "--material", .. Materials, "--section", "Cilium Benefits"]);
        var passages = Materials
            .SelectMany(m => _cli.Run("convert", m, "--format", "json").Json.GetProperty("passages").EnumerateArray())
            .Select(p => (Kind: Of(p, "kind"), Status: Of(p, "status"), Markdown: Of(p, "markdown")))
            .Where(p => p.Kind != "heading")
            .ToList();

        Assert.Equal((0, ""), (run.Exit, run.Errors));
        var sent = Regex
            .Matches(run.Text.ReplaceLineEndings("\n"), @"(?m)^\[P\d{3}\] .*\n((?:(?!\[P\d{3}\] |END material ).*\n)*)")
            .Select(m => m.Groups[1].Value);
        Assert.Equal(
            passages.Where(p => p.Status != "internal").Select(p => p.Markdown.ReplaceLineEndings("\n").TrimEnd()),
            sent.Select(s => s.TrimEnd())
        );
        Assert.Contains(passages, p => p.Status == "internal");
        Assert.All(
            ["Ask Learn", "Share via", "Feedback", "Was this page helpful", "In this article", "Jamie Rivera", "alex.chen@example.com"],
            words => Assert.DoesNotContain(words, run.Text, StringComparison.Ordinal)
        );

        static string Of(System.Text.Json.JsonElement passage, string name) => passage.GetProperty(name).GetString() ?? "";
    }

    [Fact]
    public void Each_benefit_of_the_reply_is_a_plan_until_one_confirmation_settles_them_all()
    {
        string[] arguments = ["check", HowTo, Path.Combine(_case, "reply.json"), "--material", .. Materials, "--format", "json"];
        var run = _cli.Run(arguments);
        var plans = Plans(run).Where(f => f.GetProperty("change").GetInt32() == 1).Select(f => f.GetProperty("text").GetString() ?? "");

        Assert.Equal((4, 4), (run.Exit, plans.Count(t => t.StartsWith("**", StringComparison.Ordinal))));
        Assert.DoesNotContain(
            run.Json.GetProperty("findings").EnumerateArray(),
            f =>
                (f.GetProperty("text").GetString() ?? "").Contains("robust control plane", StringComparison.Ordinal)
                && f.GetProperty("severity").GetString() != "low"
        );

        var settled = _cli.Run([.. arguments, "--confirmed", Materials[0]]);
        Assert.Equal((0, 0), (settled.Exit, Plans(settled).Count()));

        static IEnumerable<System.Text.Json.JsonElement> Plans(CliRun run) =>
            run.Json.GetProperty("findings").EnumerateArray().Where(f => f.GetProperty("code").GetString() == "planned-not-shipped");
    }

    [Fact]
    [Trait("Needs", "pandoc")]
    public void The_requirements_convert_as_another_converter_reads_them()
    {
        var run = _cli.Run("convert", Materials[0]);
        var other = Pandoc.Markdown(Materials[0]);

        Assert.Equal((0, ""), (run.Exit, run.Errors));
        Assert.Equal(Headings(other), Headings(run.Text));
        Assert.InRange(Shared(Words(other), Words(run.Text)), 0.99, 1);
        Assert.InRange(Shared(Words(run.Text), Words(other)), 0.99, 1);
    }

    public void Dispose() => _cli.Dispose();

    private static IEnumerable<string> Headings(string markdown) =>
        Regex.Matches(markdown, @"(?m)^#{1,6} .*$").Select(m => string.Concat(m.Value.Where(c => char.IsLetterOrDigit(c) || c == '#')));

    private static Dictionary<string, int> Words(string markdown) =>
        Regex.Matches(Regex.Replace(markdown, "<[^>]*>", " "), @"\w+").CountBy(m => m.Value).ToDictionary();

    private static double Shared(Dictionary<string, int> wanted, Dictionary<string, int> given) =>
        (double)wanted.Sum(w => Math.Min(w.Value, given.GetValueOrDefault(w.Key))) / wanted.Values.Sum();
}

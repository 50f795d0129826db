using System.Globalization;
using System.Text.Json;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Prompts;
using DocWorkbench.Core.Tests.Materials;
using DocWorkbench.Core.Tests.Proposals;

namespace DocWorkbench.Core.Tests.Requests;

public sealed class PromptSchemaTests
{
    [Fact]
    public void Only_ids_that_exist_are_allowed()
    {
        var (target, cites, copy) = Enumerations(sections: 2, passages: 3);

        Assert.Equal(["S01", "S02"], target);
        Assert.Equal(["P001", "P002", "P003"], cites);
        Assert.Equal(["P001", "P002", "P003", null], copy);
    }

    [Fact]
    public void Without_passages_none_are_enumerated()
    {
        var (target, cites, copy) = Enumerations(sections: 1, passages: 0);

        Assert.Equal(["S01"], target);
        Assert.Null(cites);
        Assert.Null(copy);
    }

    [Theory]
    [InlineData(10, 200, true, true)]
    [InlineData(10, 240, true, false)]
    [InlineData(300, 2_000, true, false)]
    [InlineData(600, 5, false, false)]
    public void More_ids_than_servers_take_are_plain_strings(int sections, int passages, bool targets, bool cited)
    {
        var (target, cites, copy) = Enumerations(sections, passages);

        Assert.Equal((targets, cited, cited), (target is not null, cites is not null, copy is not null));
        Assert.InRange((target?.Count ?? 0) + (cites?.Count ?? 0) + (copy?.Count ?? 0), 0, 484);
    }

    private static (List<string?>? Target, List<string?>? Cites, List<string?>? Copy) Enumerations(int sections, int passages)
    {
        var howTo = Replies.HowTo(
            string.Concat(Enumerable.Range(1, sections).Select(i => $"# Part {i.ToString(CultureInfo.InvariantCulture)}\n\nx\n\n"))
        );
        var words = string.Concat(Enumerable.Range(1, passages).Select(i => $"Word {i.ToString(CultureInfo.InvariantCulture)}.\n\n"));
        var prompt = PromptWriter.Write(howTo, passages == 0 ? [] : [Sources.Markdown(words)], new ChangeRequest());
        var change = JsonDocument
            .Parse(prompt.Schema)
            .RootElement.GetProperty("properties")
            .GetProperty("changes")
            .GetProperty("items")
            .GetProperty("properties");
        var block = change.GetProperty("blocks").GetProperty("items").GetProperty("properties");
        return (
            Values(change.GetProperty("target")),
            Values(block.GetProperty("cites").GetProperty("items")),
            Values(block.GetProperty("copy"))
        );
    }

    private static List<string?>? Values(JsonElement schema) =>
        schema.TryGetProperty("enum", out var values) ? [.. values.EnumerateArray().Select(v => v.GetString())] : null;
}

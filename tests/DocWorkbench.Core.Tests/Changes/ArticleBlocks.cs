namespace DocWorkbench.Core.Tests.Changes;

/// <summary>The blocks a how-to is made of, with invented words.</summary>
internal sealed class ArticleBlocks(Random random)
{
    private static readonly string[] Words =
    [
        "the",
        "harbor",
        "crane",
        "lifts",
        "a",
        "crate",
        "with",
        "two",
        "ropes",
        "before",
        "each",
        "tide",
        "and",
        "`dock list`",
        "`dock create --name pier`",
        "version",
        "1.28.3",
        "40,000",
        "v1.30-preview",
        "[guide](./guide.md)",
        "[table][ref]",
        "**bold**",
        "_slanted_",
        "don't",
        "größe",
        "non\u00A0breaking",
        "<br/>",
        "{name}",
        "--flag",
        "🚢",
        "bad\uDC92byte",
        "https://example.org/a?b=c",
        "* star",
        "#42",
        "| pipe",
    ];

    public List<string> Any()
    {
        Func<List<string>>[] makers =
        [
            Paragraph,
            Paragraph,
            Paragraph,
            Heading,
            Heading,
            () => ListOf(depth: 0),
            () => ListOf(depth: 0),
            Table,
            Fence,
            () => [.. Paragraph().Select(l => "    " + l)],
            () => [.. Paragraph().Select(l => "> " + l)],
            () => [$"> [!{(random.Next(2) == 0 ? "NOTE" : "WARNING")}]", .. Paragraph().Select(l => "> " + l)],
            Tabs,
            () => ["::: zone pivot=\"one\"", "", .. Paragraph(), "", "::: zone-end"],
            () => [$":::image type=\"content\" source=\"media/{Word()}.png\" alt-text=\"{Sentence()}\":::"],
            () => [":::code language=\"bash\"", "source=\"a.sh\":::"],
            () => ["[!INCLUDE [shared](../includes/shared.md)]"],
            () => ["<details>", $"<summary>{Sentence()}</summary>", "</details>"],
            () => [$"[ref{random.Next(4)}]: https://example.org/{random.Next(4)}", "[ref]: ./other.md 'title'"],
            () => ["---"],
            () => [$"{Sentence()}", "==="],
            () => ["<!-- " + Sentence(), "-->"],
            () => ["~~~", "```", Sentence(), "~~~"],
        ];
        return makers[random.Next(makers.Length)]();
    }

    public List<string> FrontMatter() =>
        [
            "---",
            $"title: {Sentence()}",
            $"ms.date: 0{random.Next(1, 9)}/11/2024",
            .. random.Next(2) == 0 ? (string[])["tags:", "- one", "  - two"] : [],
            "author: someone",
            .. random.Next(3) == 0 ? (string[])["description: >-", "  " + Sentence()] : [],
            "---",
        ];

    /// <summary>A line that means something in Markdown wherever it lands.</summary>
    public string Line()
    {
        string[] lines =
        [
            Sentence(),
            "- " + Sentence(),
            "  - " + Sentence(),
            "   " + Sentence(),
            "    " + Sentence(),
            "1. " + Sentence(),
            "```",
            "---",
            "===",
            "| a | b |",
            "|---|---|",
            "> " + Sentence(),
            "# " + Sentence(),
            "<div>",
            "</div>",
            "-->",
            ":::",
            "",
        ];
        return lines[random.Next(lines.Length)];
    }

    public string Reworded(string line)
    {
        var words = line.Split(' ').ToList();
        var at = random.Next(words.Count);
        if (random.Next(3) == 0)
        {
            words.Insert(at, Word());
        }
        else if (words[at].Length > 3 || random.Next(8) == 0)
        {
            words[at] = Word();
        }

        return string.Join(' ', words);
    }

    private List<string> Paragraph() => [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Sentence())];

    private List<string> Heading() =>
        [new string('#', 1 + random.Next(4)) + " " + Sentence(), .. random.Next(4) == 0 ? (string[])[Sentence()] : []];

    private List<string> ListOf(int depth)
    {
        var marker = random.Next(3) switch
        {
            0 => "- ",
            1 => "1. ",
            _ => "* ",
        };
        var inner = new string(' ', random.Next(4) == 0 ? 4 : marker.Length);
        var lines = new List<string>();
        for (var items = 1 + random.Next(4); items > 0; items--)
        {
            lines.Add(marker + Sentence());
            IEnumerable<string> more = random.Next(8) switch
            {
                0 => [Sentence()],
                1 => ["", .. Paragraph()],
                2 => ["", .. Fence(), ""],
                3 when depth < 3 => ListOf(depth + 1),
                4 when depth < 2 => ["", .. ListOf(depth + 1), ""],
                5 => ["", .. Table(), ""],
                6 => ["", "> [!TIP]", "> " + Sentence(), ""],
                _ => [],
            };
            lines.AddRange(more.Select(l => l.Length == 0 ? l : inner + l));
        }

        return lines;
    }

    private List<string> Table() =>
        ["| Name | Use |", "|---|:--|", .. Enumerable.Range(0, 1 + random.Next(4)).Select(_ => $"| {Word()} | {Sentence()} |")];

    private List<string> Fence() =>
        ["```bash", .. Enumerable.Range(0, random.Next(4)).Select(i => i == 2 ? "" : "dock " + Sentence()), "# no heading", "```"];

    private List<string> Tabs() =>
        ["# [Linux](#tab/linux)", "", .. Paragraph(), "", "# [Windows](#tab/windows)", "", .. Fence(), "", "---"];

    private string Sentence() => string.Join(' ', Enumerable.Range(0, 2 + random.Next(9)).Select(_ => Word())) + ".";

    private string Word() => Words[random.Next(Words.Length)];
}

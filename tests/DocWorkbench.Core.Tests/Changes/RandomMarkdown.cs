using CsCheck;

namespace DocWorkbench.Core.Tests.Changes;

/// <summary>Texts put together from lines that mean something in Markdown, in any order and with any line ends.</summary>
internal static class RandomMarkdown
{
    private static readonly string[] Lines =
    [
        "# Alpha",
        "## Beta gamma",
        "Some words about the cluster and its nodes.",
        "Some words about the cluster and its many pools.",
        "Quite another sentence that talks of storage instead.",
        "- item one",
        "- item two",
        "  - nested item",
        "    indented words",
        "1. step",
        "```bash",
        "```",
        "az aks create --name x",
        "| a | b |",
        "|---|---|",
        "| c | d |",
        "> quoted",
        "---",
        "title: x",
        "<div>",
        "</div>",
        "[ref]: https://a.example",
        ":::zone pivot=\"a\"",
        "# [Linux](#tab/linux)",
        "===",
        "",
        "",
        "",
        "",
    ];

    private static readonly string[] Ends = ["\n", "\n", "\n", "\r\n", "\r", "", "\n\n", "\n\n"];

    /// <summary>The same text for the same state of <paramref name="random"/>.</summary>
    public static string Make(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(25)).Select(_ => Lines[random.Next(Lines.Length)] + Ends[random.Next(Ends.Length)]));

    public static Gen<string> Text { get; } =
        Gen.Select(Gen.Int[0, Lines.Length - 1], Gen.Int[0, Ends.Length - 1], (line, end) => Lines[line] + Ends[end])
            .Array[0, 25]
            .Select(string.Concat);
}

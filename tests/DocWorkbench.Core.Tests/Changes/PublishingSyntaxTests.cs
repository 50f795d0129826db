using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Changes;

/// <summary>What publishing adds to Markdown is compared by its own blocks, and every choice among the changes keeps it whole.</summary>
public sealed class PublishingSyntaxTests
{
    [Theory]
    [InlineData("[!INCLUDE [old](a.md)]\n\nText.\n", "[!INCLUDE [old](b.md)]\n\nText here.\n", "Changed Directive, Changed Paragraph")]
    [InlineData(
        "Intro.\n\n:::image type=\"content\" source=\"a.png\" alt-text=\"Old.\":::\n\nEnd.\n",
        "Intro.\n\n:::image type=\"content\" source=\"a.png\" alt-text=\"New.\":::\n\nEnd.\n",
        "Changed Directive"
    )]
    [InlineData(":::code language=\"bash\"\nsource=\"a.sh\":::\n", ":::code language=\"bash\"\nsource=\"b.sh\":::\n", "Changed Directive")]
    [InlineData(
        "# [Linux](#tab/linux)\n\nUse apt.\n\n# [Windows](#tab/windows)\n\nUse winget.\n\n---\n\nAfter.\n",
        "# [Linux](#tab/linux)\n\nUse dnf.\n\n# [Windows](#tab/windows)\n\nUse winget.\n\n# [macOS](#tab/macos)\n\nUse brew.\n\n---\n\nAfter.\n",
        "Changed Paragraph, Added Directive"
    )]
    [InlineData(
        "::: zone pivot=\"one\"\n\nOld words here.\n\n::: zone-end\n",
        "::: zone pivot=\"two\"\n\nOld words there.\n\n::: zone-end\n",
        "Changed Directive, Changed Paragraph"
    )]
    [InlineData(
        "See [a].\n\n[a]: https://old.example\n",
        "See [a] now.\n\n[a]: https://new.example\n",
        "Changed Paragraph, Changed Definitions"
    )]
    [InlineData(
        "> [!NOTE]\n> Mind the tide.\n\nEnd.\n",
        "> [!WARNING]\n> Mind the tide.\n\nEnd now.\n",
        "Changed Quote, Changed Paragraph"
    )]
    [InlineData(
        "---\ntitle: Dock\nms.date: 01/02/2024\n---\n\nText.\n",
        "---\ntitle: Dock\nms.date: 03/04/2025\nauthor: crew\n---\n\nText.\n",
        "Changed FrontMatter, Added FrontMatter"
    )]
    public void Is_compared_by_its_own_blocks_and_stays_whole_under_any_choice(string left, string right, string expected)
    {
        var (before, after) = (HowToReader.Read(SourceText.FromString(left)), HowToReader.Read(SourceText.FromString(right)));
        var diff = DocumentDiffer.Compare(before, after, TestContext.Current.CancellationToken);

        Assert.Equal(expected, string.Join(", ", diff.Changes.Select(c => $"{c.Kind} {c.Unit}")));
        for (var choice = 0; choice < 1 << diff.Changes.Length; choice++)
        {
            var accepted = diff.Changes.Select(c => c.Number).Where(n => (choice >> (n - 1) & 1) == 1).ToHashSet();
            Assert.Null(LineKinds.FindBroken(before, after, diff, accepted));
        }
    }
}

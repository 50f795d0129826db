using DocWorkbench.Core.Materials;
using DocWorkbench.Web.Samples;

namespace DocWorkbench.Web.Tests.Samples;

public sealed class SampleMaterialTests
{
    private readonly Material _page = Read("product-page.html");
    private readonly Material _requirements = Read("requirements.docx");

    [Fact]
    public void Are_of_the_kinds_they_are_stored_as() =>
        Assert.All(SampleReview.Materials, m => Assert.Equal(MaterialSource.KindOf(m.Name).ToString(), m.Kind));

    [Fact]
    public void Tell_what_has_shipped_from_what_is_planned()
    {
        Assert.Equal(MaterialStatus.Published, _page.Status);
        Assert.All(_page.Passages, p => Assert.Equal(MaterialStatus.Published, p.Status));
        Assert.Equal(MaterialStatus.Requirement, _requirements.Status);
        Assert.Equal(
            MaterialStatus.Internal,
            _requirements.Passages.Single(p => p.Text.Contains("tidekeep-docs@", StringComparison.Ordinal)).Status
        );
    }

    [Fact]
    public void Are_read_without_warnings()
    {
        Assert.Empty(_page.Warnings);
        Assert.Empty(_requirements.Warnings);
    }

    [Theory]
    [InlineData("Search the documentation")]
    [InlineData("Upgrade from version 2")]
    [InlineData("Was this page helpful?")]
    [InlineData("Terms of use")]
    public void The_page_is_read_without_the_furniture_of_its_site(string words) =>
        Assert.DoesNotContain(words, _page.Markdown, StringComparison.Ordinal);

    [Theory]
    [InlineData("| Backup while the database is open for writing | – | ✓ | ✓ |")]
    [InlineData("```bash\ntidekeep verify --repo /mnt/backup/shop --latest\n```")]
    [InlineData("> [!NOTE]\n> Tidekeep can't recover a lost passphrase.")]
    [InlineData("- Snapshots can't be kept for longer than 90 days.")]
    public void The_page_keeps_its_tables_code_notes_and_limitations(string markdown) =>
        Assert.Contains(markdown, _page.Markdown, StringComparison.Ordinal);

    [Theory]
    [InlineData("# Functional requirements\n\n## Snapshots\n\n### Retention\n\n**FR1.1:** A repository must keep")]
    [InlineData("- A longer memory\n  - Snapshots for a full year")]
    [InlineData("<td rowspan=\"2\">Retention</td>")]
    [InlineData("| Preview | Retention (FR1.1 to FR1.3) | First quarter |")]
    public void The_requirements_keep_their_headings_lists_and_tables(string markdown) =>
        Assert.Contains(markdown, _requirements.Markdown, StringComparison.Ordinal);

    private static Material Read(string name)
    {
        var source = MaterialSource.Detect(name, SampleReview.Materials.Single(m => m.Name == name).Bytes);
        return Assert.IsType<MaterialReading.Success>(MaterialReader.Read(source, TestContext.Current.CancellationToken)).Material;
    }
}

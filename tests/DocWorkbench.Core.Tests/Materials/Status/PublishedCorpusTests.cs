using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Tests.Materials.Status;

/// <summary>Published articles are judged published, and nothing in them is held back.</summary>
[Trait("Needs", "shared")]
public sealed class PublishedCorpusTests
{
    // Of a thousand passages; the sets have some that name a person to write to.
    private const int InternalAtMost = 1;

    public static TheoryData<string> Folders => ["corpora/articles/pairs", "corpora/docx/howto"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Published_articles_are_judged_published(string folder)
    {
        var materials = Read(folder);
        var passages = materials.SelectMany(m => m.Passages).ToList();
        var judgedInternal = passages.Count(p => p.Status == MaterialStatus.Internal);

        Assert.Empty(materials.Where(m => m.Status != MaterialStatus.Published).Select(m => m.Name));
        Assert.True(
            judgedInternal * 1000 <= passages.Count * InternalAtMost,
            $"{judgedInternal} of {passages.Count} passages are internal."
        );
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Nothing_is_held_back_in_published_articles(string folder) =>
        Assert.Empty(
            Read(folder).SelectMany(m => m.Quarantine.Where(q => q.PassageId is not null).Select(q => $"{m.Name}: {q.Reason} {q.Text}"))
        );

    [Fact]
    public void A_requirements_document_keeps_its_people_and_dates_to_itself()
    {
        var file = SharedFolder.Find("cases", "cilium", "aks-prd-02.docx");
        var material = Sources.Read(Path.GetFileName(file), MaterialKind.Word, File.ReadAllBytes(file));
        var usable = string.Join('\n', material.Passages.Where(p => p.IsUsable).Select(p => p.Markdown));

        Assert.Equal(MaterialStatus.Requirement, material.Status);
        Assert.DoesNotContain("@", usable, StringComparison.Ordinal);
        Assert.DoesNotContain("Prepared By", usable, StringComparison.Ordinal);
        Assert.DoesNotContain("Timeframe", usable, StringComparison.Ordinal);
        Assert.DoesNotContain("2025", usable, StringComparison.Ordinal);
        Assert.Contains("FR1.1", usable, StringComparison.Ordinal);
    }

    private static List<Material> Read(string folder) =>
        [
            .. Directory
                .EnumerateFiles(SharedFolder.Find(folder.Split('/')), "*", SearchOption.AllDirectories)
                .Where(f => MaterialSource.KindOf(f) is not null)
                .Order(StringComparer.Ordinal)
                .Select(f => Sources.Read(Path.GetFileName(f), MaterialSource.KindOf(f) ?? default, File.ReadAllBytes(f))),
        ];
}

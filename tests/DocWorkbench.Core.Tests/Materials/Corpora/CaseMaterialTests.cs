using System.Net;
using System.Text.RegularExpressions;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Tests.CommandLine;

namespace DocWorkbench.Core.Tests.Materials.Corpora;

/// <summary>The materials of the real case, kept beside the repository and never in it.</summary>
[Trait("Needs", "shared")]
public sealed class CaseMaterialTests
{
    private static readonly string[] Chrome =
    [
        "Ask Learn",
        "Share via",
        "Feedback",
        "Read in English",
        "Table of contents",
        "Additional resources",
        "In this article",
        "requires authorization",
        "Skip to main",
        "contributors",
        "Collaborate",
        "no longer supported",
        "Facebook",
        "Privacy",
        "Was this page helpful",
    ];

    [Fact]
    public void No_passage_of_the_saved_page_holds_words_of_the_site_around_it()
    {
        var page = Read("azure-cni-powered-by-cilium.html");
        Assert.All(
            page.Passages,
            passage =>
                Assert.All(
                    Chrome,
                    words =>
                        Assert.DoesNotContain(
                            words,
                            $"{passage.Markdown}\n{passage.Text}\n{string.Join(' ', passage.Breadcrumb)}",
                            StringComparison.Ordinal
                        )
                )
        );
    }

    [Fact]
    public void Every_row_of_both_tables_of_the_saved_page_stands_in_a_passage_as_it_is()
    {
        var lines = Read("azure-cni-powered-by-cilium.html").Passages.SelectMany(p => p.Markdown.Split('\n')).Select(l => l.Trim());
        var rows = Rows(File.ReadAllText(CaseFile("azure-cni-powered-by-cilium.html")));

        Assert.Equal(14, rows.Count);
        Assert.Empty(rows.Except(lines));
    }

    [Fact]
    [Trait("Needs", "pandoc")]
    public void The_requirements_read_as_another_converter_reads_them_in_every_measure()
    {
        var folder = Directory.CreateTempSubdirectory("docworkbench-case-");
        try
        {
            var ours = Path.Combine(folder.FullName, "ours.md");
            var theirs = Path.Combine(folder.FullName, "theirs.md");
            File.WriteAllText(ours, Read("aks-prd-02.docx").Markdown);
            File.WriteAllText(theirs, Pandoc.Markdown(CaseFile("aks-prd-02.docx")));
            var measures = Scorer.Pair(ours, theirs);

            Assert.Superset(new HashSet<string>(["text_f1", "head_f1", "cell_f1", "list_f1", "link_rec"]), measures.Keys.ToHashSet());
            Assert.All(measures.Where(m => m.Key != "moji"), m => Assert.True(m.Value >= 0.99, $"{m.Key} {m.Value}"));
            Assert.Equal(0, measures["moji"]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string CaseFile(string name) => SharedFolder.Find("cases", "cilium", name);

    private static Material Read(string name) =>
        Sources.Read(name, MaterialSource.KindOf(name) ?? default, File.ReadAllBytes(CaseFile(name)));

    // Cells of this page hold plain words only.
    private static List<string> Rows(string html) =>
        [
            .. Regex
                .Matches(html, "<tr.*?</tr>", RegexOptions.Singleline)
                .Select(row => Regex.Matches(row.Value, "<t[hd]>(.*?)</t[hd]>", RegexOptions.Singleline))
                .Select(cells => $"| {string.Join(" | ", cells.Select(c => WebUtility.HtmlDecode(c.Groups[1].Value).Trim()))} |"),
        ];
}

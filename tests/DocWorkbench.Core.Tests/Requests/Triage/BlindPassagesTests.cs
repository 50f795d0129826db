using System.Globalization;
using System.Text;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Requests;
using DocWorkbench.Core.Requests.Triage;
using DocWorkbench.Core.Tests.Architecture;
using DocWorkbench.Core.Tests.Proposals;

namespace DocWorkbench.Core.Tests.Requests.Triage;

/// <summary>
/// Requests in a writer's everyday words and paragraphs in those of a requirements document, with hardly a word in common; harsher than most
/// that is asked. The bounds are what the ranking reaches, a little below, not what one would wish. The list of like words was extended while
/// domains.txt was known; unseen.txt was written after, so that its figures tell what to expect elsewhere.
/// </summary>
public sealed class BlindPassagesTests
{
    private const int Best = 10;
    private static readonly HowTo HowTo = Replies.HowTo("# Get to work\n\nBegin here.\n\n## Steps\n\nDo it.\n");
    private static readonly int[] Seeds = [1, 2, 3];

    [Theory]
    [InlineData("domains.txt", 0.75, 0.50)]
    [InlineData("unseen.txt", 0.45, 0.20)]
    public void Paragraphs_in_quite_other_words_are_found_as_often_as_is_known(string file, double paragraphs, double allThree)
    {
        var ranks = Read(file).SelectMany(r => Seeds.Select(seed => Ranks(r.Request, r.Paragraphs, seed))).ToList();
        var found = ranks.SelectMany(r => r).Count(r => r <= Best) / (3.0 * ranks.Count);
        var whole = ranks.Count(r => r.All(rank => rank <= Best)) / (double)ranks.Count;

        Assert.True(
            found >= paragraphs && whole >= allThree,
            string.Create(CultureInfo.InvariantCulture, $"{found:P1} of the paragraphs, all three {whole:P1} of {ranks.Count}")
        );
    }

    private static int[] Ranks(string request, string[] paragraphs, int seed)
    {
        var document = new LongDocument(
            seed,
            Words(
                "service gateway cluster tenant account pipeline queue store device client server session job node pool network region policy"
            ),
            Words("setting record field table token rule log entry file interface key label status value group"),
            Words("configure create update list check start stop read write assign validate register connect monitor"),
            ["without delay", "within one minute", "for every tenant", "before the next run", "through the console", "at night"]
        );
        var triage = PassageTriage.Of(HowTo, [document.Plant(paragraphs)], new ChangeRequest { Description = request });
        Assert.InRange(triage.Passages.Length, 300, 500);
        return [.. paragraphs.Select(p => triage.Passages.Single(t => t.Passage.Markdown == p).Rank)];
    }

    private static string[] Words(string words) => words.Split(' ');

    // "? " begins a request, "+ " each of its paragraphs.
    private static IEnumerable<(string Request, string[] Paragraphs)> Read(string file) =>
        File.ReadAllText(
                Path.Combine(SourceTree.Root.FullName, "tests", "DocWorkbench.Core.Tests", "Requests", "Triage", "Blind", file),
                Encoding.UTF8
            )
            .Split("\n? ", StringSplitOptions.RemoveEmptyEntries)
            .Select(block => block.TrimStart('?').Split("\n+ ", StringSplitOptions.TrimEntries))
            .Select(lines => (lines[0], lines[1..]));
}

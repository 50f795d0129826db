using System.Collections.Immutable;
using System.Text;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Tests.Changes;
using DocWorkbench.Core.Tests.Materials;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Evidence;

/// <summary>Real articles, about which there is next to nothing to say.</summary>
[Trait("Needs", "shared")]
public sealed class QuietTests
{
    [Fact]
    public void An_empty_proposal_holds_up_nothing()
    {
        var checker = EvidenceChecker.For([Sources.Markdown("The relay shall do more.\n\nFR1: It must.\n", "PRD.md")], Cancellation);
        Assert.All(ArticlePairs.Load(), pair => Assert.Empty(checker.Check(pair.Before, [], new EvidenceOptions(), Cancellation).Findings));
    }

    [Fact]
    public void What_stands_in_the_material_word_for_word_is_supported()
    {
        var howTo = HowToReader.Read(SourceText.FromString("# A\n\nNothing yet.\n"));
        var wrong = new List<string>();
        var sentences = 0;
        foreach (var (name, _, after) in ArticlePairs.Load())
        {
            var material = MaterialOf(name, after);
            var passages = material.Passages.Where(p =>
                p.IsUsable && p.Status == MaterialStatus.Published && p.Kind != PassageKind.Heading
            );
            var report = EvidenceChecker
                .For([material], Cancellation)
                .Check(howTo, passages.Select((p, i) => Added(howTo, p.Markdown, i + 1)), new EvidenceOptions(), Cancellation);
            sentences += report.Support.Values.Sum(s => s.Length);
            wrong.AddRange(
                report
                    .Findings.Where(f => f.Code is FindingCode.Unsupported or FindingCode.PlannedNotShipped or FindingCode.InventedLiteral)
                    .Select(f => $"{name}: {f.Code} {f.Text} | {f.Reason}")
            );
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {sentences} sentences:\n{string.Join('\n', wrong.Take(60))}");
    }

    [Fact]
    public void Real_edits_with_their_outcome_as_material_are_hardly_ever_held_up()
    {
        var (changes, high, support) = (0, new List<string>(), new List<string>());
        foreach (var (name, before, after) in ArticlePairs.Load())
        {
            var proposed = Proposed(before, after).ToImmutableArray();
            var report = EvidenceChecker
                .For([MaterialOf(name, after)], Cancellation)
                .Check(before, proposed, new EvidenceOptions(), Cancellation);
            changes += proposed.Length;
            high.AddRange(report.Gating.Select(f => $"{name}: {f.Code} {f.Text} | {f.Reason}"));
            support.AddRange(report.Findings.Where(f => f.Code == FindingCode.Unsupported).Select(f => $"{name}: {f.Text} | {f.Reason}"));
        }

        Assert.True(
            high.Count * 50 <= changes && support.Count * 50 <= changes,
            $"{high.Count} high findings on {changes} changes:\n{string.Join('\n', high.Take(60))}\n{support.Count} unsupported:\n{string.Join('\n', support.Take(40))}"
        );
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static Material MaterialOf(string name, HowTo article) =>
        Sources.Read(name, MaterialKind.Markdown, Encoding.UTF8.GetBytes(article.Text));

    private static IEnumerable<CheckedChange> Proposed(HowTo before, HowTo after) =>
        DocumentDiffer
            .Compare(before, after, Cancellation)
            .Changes.SelectMany(c => c.Splices)
            .Select((s, i) => Change(new TextSpan(s.At, s.Remove), after.Source.Slice(s.Insert), i + 1));

    private static CheckedChange Added(HowTo howTo, string text, int number) =>
        Change(new TextSpan(howTo.Text.Length, 0), $"\n{text}\n", number);

    private static CheckedChange Change(TextSpan target, string text, int number) =>
        new(
            new Change
            {
                Id = $"c{number}",
                Number = number,
                Kind = ChangeKind.Changed,
                Target = target,
                NewText = text,
                Section = "",
                Place = "",
                Reason = "",
            }
        );
}

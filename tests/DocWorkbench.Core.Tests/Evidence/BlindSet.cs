using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Changes.Placing;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Tests.Architecture;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Evidence;

/// <summary>Whole replies on invented products, judged by hand; Blind/README.md explains the labels.</summary>
internal static class BlindSet
{
    private static readonly string Folder = Path.Combine(SourceTree.Root.FullName, "tests", "DocWorkbench.Core.Tests", "Evidence", "Blind");

    /// <summary>The sentences of all replies on one product, in order; what was found outside of them stands under the label '?'.</summary>
    public static ImmutableArray<BlindSentence> Check(string name)
    {
        var howTo = HowToReader.Read(SourceText.FromBytes(File.ReadAllBytes(Path.Combine(Folder, $"{name}.howto.md"))));
        var checker = EvidenceChecker.For(
            [.. Files($"{name}.page.*").Concat(Files($"{name}.prd.*")).Concat(Files($"{name}.spec.*")).Select(Material)],
            TestContext.Current.CancellationToken
        );
        var sentences = ImmutableArray.CreateBuilder<BlindSentence>();
        foreach (var file in Files($"{name}.*").Where(f => f.Contains(".reply.") || f.Contains(".pasted.")))
        {
            var changes = (file.Contains(".pasted.") ? Pasted(howTo, File.ReadAllText(file)) : Placed(howTo, File.ReadAllText(file)))
                .Select(c => new CheckedChange(c))
                .ToImmutableArray();
            var report = checker.Check(howTo, changes, new EvidenceOptions(), TestContext.Current.CancellationToken);
            var labels = string.Join('.', Path.GetFileName(file).Split('.')[..2]) + ".labels.txt";
            sentences.AddRange(Judged(File.ReadAllLines(Path.Combine(Folder, labels)), changes, report.Findings));
        }

        return sentences.ToImmutable();
    }

    private static IEnumerable<BlindSentence> Judged(
        string[] labels,
        ImmutableArray<CheckedChange> changes,
        ImmutableArray<Finding> findings
    )
    {
        var open = findings.ToList();
        var used = changes.ToDictionary(c => c.Change.Number, _ => 0);
        foreach (var line in labels)
        {
            var marked = line.Split('\t')[1].Replace(" ⏎ ", "\n", StringComparison.Ordinal);
            var text = Regex.Replace(marked, "⟦\\??|⟧", "");
            var change = changes.First(c => c.Text.IndexOf(text, used[c.Change.Number], StringComparison.Ordinal) >= 0);
            var span = new TextSpan(change.Text.IndexOf(text, used[change.Change.Number], StringComparison.Ordinal), text.Length);
            used[change.Change.Number] = span.End;
            var found = open.Where(f => f.Change == change.Change.Number && f.Span.Start < span.End && span.Start < f.Span.End).ToArray();
            open.RemoveAll(found.Contains);
            yield return new BlindSentence(line[0], text, Literals(marked, "⟦([^?].*?)⟧"), Literals(marked, @"⟦\?(.*?)⟧"), found);
        }

        yield return new BlindSentence('?', "(outside of the labelled sentences)", [], [], [.. open]);
    }

    private static string[] Literals(string marked, string pattern) =>
        [.. Regex.Matches(marked, pattern, RegexOptions.Singleline).Select(m => m.Groups[1].Value)];

    private static ImmutableArray<Change> Placed(HowTo howTo, string reply)
    {
        var placement = OperationPlacer.Place(howTo, Assert.IsType<ProposalReading.Success>(ProposalReader.Read(reply)).Proposal);
        Assert.Empty(placement.Unplaced);
        return placement.Placed;
    }

    private static IEnumerable<Change> Pasted(HowTo howTo, string text)
    {
        var after = HowToReader.Read(SourceText.FromString(text));
        return DocumentDiffer
            .Compare(howTo, after, TestContext.Current.CancellationToken)
            .Changes.SelectMany(c => c.Splices)
            .Select(
                (s, i) =>
                    new Change
                    {
                        Id = $"c{i + 1}",
                        Number = i + 1,
                        Kind = ChangeKind.Changed,
                        Target = new TextSpan(s.At, s.Remove),
                        NewText = after.Source.Slice(s.Insert),
                        Section = "",
                        Place = "",
                        Reason = "",
                    }
            );
    }

    private static Material Material(string file) =>
        Assert
            .IsType<MaterialReading.Success>(
                MaterialReader.Read(
                    MaterialSource.Detect(Path.GetFileName(file), File.ReadAllBytes(file)),
                    TestContext.Current.CancellationToken
                )
            )
            .Material;

    private static IEnumerable<string> Files(string pattern) => Directory.GetFiles(Folder, pattern).Order(StringComparer.Ordinal);
}

using System.Text;
using System.Text.RegularExpressions;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Tests.Architecture;
using DocWorkbench.Core.Tests.Materials;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Evidence;

/// <summary>Sentences judged by hand with what they are judged against; Labelled/README.md explains the labels.</summary>
internal static class LabelledSet
{
    /// <summary>Each sentence as a change of its own, with its label, the literals that stand nowhere, and what the checks found.</summary>
    public static IReadOnlyList<(char Label, string Sentence, string[] Invented, Finding[] Found)> Check() =>
        [.. new[] { "relay", "orchid" }.SelectMany(Check)];

    private static IEnumerable<(char Label, string Sentence, string[] Invented, Finding[] Found)> Check(string name)
    {
        var howTo = HowToReader.Read(SourceText.FromString(Read($"{name}.howto.md")));
        Material[] materials = [Sources.Markdown(Read($"{name}.page.md"), "guide.md"), Sources.Markdown(Read($"{name}.prd.md"), "PRD.md")];
        var checker = EvidenceChecker.For(materials, TestContext.Current.CancellationToken);
        foreach (var line in Read($"{name}.sentences.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var sentence = line[4..].Replace("[[", "", StringComparison.Ordinal).Replace("]]", "", StringComparison.Ordinal);
            var report = checker.Check(
                howTo,
                [new CheckedChange(Added(howTo, sentence))],
                new EvidenceOptions(),
                TestContext.Current.CancellationToken
            );
            yield return (
                line[0],
                sentence,
                [.. Regex.Matches(line, @"\[\[(.*?)\]\]").Select(m => m.Groups[1].Value)],
                [.. report.Findings]
            );
        }
    }

    private static Change Added(HowTo howTo, string sentence) =>
        new()
        {
            Id = "c",
            Number = 1,
            Kind = ChangeKind.Added,
            Target = new TextSpan(howTo.Text.Length, 0),
            NewText = $"\n{sentence}\n",
            Section = "Install the relay",
            Place = "",
            Reason = "",
        };

    private static string Read(string file) =>
        File.ReadAllText(
            Path.Combine(SourceTree.Root.FullName, "tests", "DocWorkbench.Core.Tests", "Evidence", "Labelled", file),
            Encoding.UTF8
        );
}

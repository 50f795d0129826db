using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Evidence;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Evidence;

/// <summary>Small proposals for one test.</summary>
internal static class Cases
{
    public static HowTo HowTo(string text) => HowToReader.Read(SourceText.FromString(text));

    /// <summary>Text added at the end.</summary>
    public static Finding[] Added(string howTo, string text, params Material[] materials) =>
        [.. Report(howTo, text, new EvidenceOptions(), materials).Findings];

    public static EvidenceReport Report(string howTo, string text, EvidenceOptions options, params Material[] materials) =>
        Check(HowTo(howTo), options, materials, Change(howTo.Length, 0, text));

    /// <summary>Words of the how-to replaced.</summary>
    public static Finding[] Replaced(string howTo, string old, string text, params Material[] materials) =>
        [
            .. Check(
                HowTo(howTo),
                new EvidenceOptions(),
                materials,
                Change(howTo.IndexOf(old, StringComparison.Ordinal), old.Length, text)
            ).Findings,
        ];

    public static EvidenceReport Check(HowTo howTo, EvidenceOptions options, Material[] materials, params Change[] changes) =>
        EvidenceChecker
            .For(materials, TestContext.Current.CancellationToken)
            .Check(howTo, changes.Select(c => new CheckedChange(c)), options, TestContext.Current.CancellationToken);

    public static Change Change(int at, int length, string text) =>
        new()
        {
            Id = "c",
            Number = 1,
            Kind = ChangeKind.Changed,
            Target = new TextSpan(at, length),
            NewText = text,
            Section = "Steps",
            Place = "",
            Reason = "",
        };
}

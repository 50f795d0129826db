using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocWorkbench.Core.Evidence.Wording;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Materials.Status;

namespace DocWorkbench.Core.Evidence.Passages;

/// <summary>Cuts a passage into its statements and gathers what it stands under.</summary>
internal static partial class StatementCutter
{
    private const int LongestLead = 400;

    public static IndexedPassage Cut(Material material, Passage passage, TermNumbers numbers)
    {
        ImmutableArray<Statement> statements = passage.Kind == PassageKind.Heading ? [] : [.. Statements(material, passage, numbers)];
        return new IndexedPassage(
            material,
            passage,
            statements,
            numbers.Of(ContextOf(material, passage)),
            statements.Length == 1 ? statements[0].Numbers : [.. statements.SelectMany(s => s.Numbers).Distinct()]
        );
    }

    /// <summary>Sentences of a text without markup; each line ends one.</summary>
    public static IEnumerable<string> Sentences(string text) =>
        text.Split('\n').SelectMany(line => SentenceEnd().Split(line)).Select(s => s.Trim()).Where(s => s.Length > 1);

    private static IEnumerable<Statement> Statements(Material material, Passage passage, TermNumbers numbers)
    {
        var isShipped = IsShipped(material, passage);
        var promisesSome = !isShipped && PromisesOnlySome(material, passage);
        foreach (var text in Sentences(passage.Text))
        {
            var terms = ClaimTerms.Of(text).ToHashSet(StringComparer.Ordinal);
            yield return new Statement(
                text,
                terms,
                numbers.Of(terms),
                isShipped || promisesSome && !Promises.AreIn(passage with { Kind = PassageKind.Paragraph, Text = text })
            );
        }
    }

    // A contact line inside a published page was published with it; that it should not go on is another check's matter.
    private static bool IsShipped(Material material, Passage passage) =>
        passage.Status == MaterialStatus.Published
        || passage.Status == MaterialStatus.Internal && material.Status == MaterialStatus.Published;

    // One promise makes the passage wait for confirmation; the sentences beside it are facts. A ruling on a passage without one holds for all.
    private static bool PromisesOnlySome(Material material, Passage passage) =>
        material.Status == MaterialStatus.Published
        && passage.Kind != PassageKind.Comment
        && Promises.AreIn(passage)
        && !Promises.AreAbove(passage);

    private static HashSet<string> ContextOf(Material material, Passage passage)
    {
        var context = new HashSet<string>(ClaimTerms.Of(material.Title), StringComparer.Ordinal);
        foreach (var heading in passage.Breadcrumb)
        {
            context.UnionWith(ClaimTerms.Of(heading));
        }

        if (passage.Kind == PassageKind.Table)
        {
            context.UnionWith(ClaimTerms.Of(passage.Text.Split('\n')[0]));
        }

        if (LeadOf(material, passage) is { } lead)
        {
            context.UnionWith(ClaimTerms.Of(lead));
        }

        return context;
    }

    private static string? LeadOf(Material material, Passage passage)
    {
        // A long list was cut into its items; the sentence before the first leads in to all.
        var before = material.Previous(passage);
        while (before is { Kind: PassageKind.List } && passage.Kind == PassageKind.List)
        {
            before = material.Previous(before);
        }

        return before is { Kind: PassageKind.Paragraph } && before.Text.Length <= LongestLead && before.Text.TrimEnd().EndsWith(':')
            ? before.Text
            : null;
    }

    [GeneratedRegex(
        @"(?<=[.!?。！？]['""”’)\]]*)(?<!\b(?:e\.g|i\.e|etc|vs|approx|incl|No|Fig)\.)(?:\s+(?=[\p{Lu}\p{Lo}\p{N}""“‘\[(<$`])|(?<=[。！？]))"
    )]
    private static partial Regex SentenceEnd();
}

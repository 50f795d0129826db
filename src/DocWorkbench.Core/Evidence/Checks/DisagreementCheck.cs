using DocWorkbench.Core.Evidence.Passages;
using DocWorkbench.Core.Evidence.Wording;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Evidence.Checks;

/// <summary>
/// Two statements of the materials about the same thing under the same condition with different figures, where a change speaks of it. The
/// same thing: but for figures nearly all words are shared both ways.
/// </summary>
internal sealed class DisagreementCheck : IEvidenceCheck
{
    private const double EnoughAlike = 0.8;
    private const double EnoughOfSentence = 0.5;
    private const int FewestWords = 3;
    private const int MostRivals = 40;

    public IEnumerable<Finding> Find(EvidenceCase matter)
    {
        foreach (var change in matter.Changes)
        {
            foreach (var sentence in change.Sentences.Where(s => s.Terms.Any(ClaimTerms.IsExact)))
            {
                matter.Cancellation.ThrowIfCancellationRequested();
                var finding = Rivals(matter, sentence)
                    .Select(r => Of(matter, change, sentence, r.One, r.Other))
                    .FirstOrDefault(f => f is not null);
                if (finding is not null)
                {
                    yield return finding;
                }
            }
        }
    }

    // Null where a person said which of the two holds, and the sentence does not go by the other.
    private static Finding? Of(EvidenceCase matter, JudgedChange change, JudgedSentence sentence, Place one, Place other)
    {
        var finding = FindingMaker.Of(
            change.Text.Change,
            sentence.Sentence.Span,
            FindingCode.SourcesDisagree,
            FindingSeverity.Medium,
            $"The sources give different figures: {Says(one)}, {Says(other)}."
        ) with
        {
            Passage = one.Passage.Passage,
            Material = one.Passage.Material,
            Rival = other.Passage.Passage,
            RivalMaterial = other.Passage.Material,
            Against = $"{one.Statement.Text}\n{other.Statement.Text}",
        };
        if (!matter.Options.Chosen.TryGetValue(finding.Key, out var chosen))
        {
            return finding;
        }

        var (held, dropped) = chosen == other.Passage.Passage.Id ? (other, one) : (one, other);
        return dropped.Figures.Except(held.Figures).Any(sentence.Terms.Contains)
            ? finding with
            {
                Severity = FindingSeverity.High,
                Reason = $"This goes by the source that was set aside: {Says(dropped)}, but {Says(held)}.",
            }
            : null;
    }

    private static string Says(Place place) =>
        $"{FindingMaker.Place(place.Passage.Material, place.Passage.Passage)} says {FindingMaker.Quote(place.Statement.Text)}";

    // In the order of the materials, so that the same two are the same pair wherever they are met.
    private static IEnumerable<(Place One, Place Other)> Rivals(EvidenceCase matter, JudgedSentence sentence)
    {
        var words = sentence.Terms.Where(t => !ClaimTerms.IsExact(t)).ToHashSet(StringComparer.Ordinal);
        var about = About(matter, words);
        for (var i = 0; i < about.Count; i++)
        {
            for (var j = i + 1; j < about.Count; j++)
            {
                if (Disagree(matter, about[i], about[j]))
                {
                    yield return Order(matter, about[i]) <= Order(matter, about[j]) ? (about[i], about[j]) : (about[j], about[i]);
                }
            }
        }
    }

    private static int Order(EvidenceCase matter, Place place) => matter.Passages.Passages.IndexOf(place.Passage);

    // Statements with a figure that hold a good part of the sentence's words.
    private static List<Place> About(EvidenceCase matter, HashSet<string> words)
    {
        var total = words.Sum(matter.Comparer.Weight);
        return total <= 0
            ? []
            :
            [
                .. matter
                    .Passages.Sharing(words, MostRivals)
                    .Where(p =>
                        p.Passage.Kind is not (PassageKind.Code or PassageKind.Table) && p.Passage.Status != MaterialStatus.Internal
                    )
                    .SelectMany(p => p.Statements.Where(s => s.HasExact).Select(s => new Place(p, s)))
                    .Where(p => p.Statement.Terms.Where(words.Contains).Sum(matter.Comparer.Weight) / total >= EnoughOfSentence),
            ];
    }

    private static bool Disagree(EvidenceCase matter, Place one, Place other)
    {
        var first = one.Words.ToHashSet(StringComparer.Ordinal);
        var second = other.Words.ToHashSet(StringComparer.Ordinal);
        if (first.Count < FewestWords || second.Count < FewestWords)
        {
            return false;
        }

        var shared = first.Where(second.Contains).Sum(matter.Comparer.Weight);
        var figures = one.Figures.ToHashSet(StringComparer.Ordinal);
        return shared >= EnoughAlike * Math.Max(first.Sum(matter.Comparer.Weight), second.Sum(matter.Comparer.Weight))
            && figures.Count == other.Figures.Distinct().Count()
            && !figures.SetEquals(other.Figures);
    }

    private readonly record struct Place(IndexedPassage Passage, Statement Statement)
    {
        public IEnumerable<string> Words => Statement.Terms.Where(t => !ClaimTerms.IsExact(t));

        public IEnumerable<string> Figures => Statement.Terms.Where(ClaimTerms.IsExact);
    }
}

using System.Text.RegularExpressions;
using DocWorkbench.Core.Evidence.Passages;
using DocWorkbench.Core.Evidence.Wording;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Evidence.Checks;

/// <summary>
/// Conditions and limits that the materials name for the same things as a new sentence. Whether one contradicts the other a comparison of
/// words cannot tell, so they are put beside the sentence and judge nothing.
/// </summary>
internal sealed partial class LimitationCheck : IEvidenceCheck
{
    private const int MostOfOneChange = 4;
    private const int FewestShared = 2;
    private const double EnoughShared = 0.35;
    private const double SaidAlready = 0.8;

    public IEnumerable<Finding> Find(EvidenceCase matter)
    {
        List<(IndexedPassage Passage, Statement Statement)> limits =
        [
            .. matter.Passages.Passages.SelectMany(p =>
                p.Passage.Status == MaterialStatus.Internal || p.Passage.Kind == PassageKind.Code
                    ? []
                    : p.Statements.Where(s => s.IsShipped && Limit().IsMatch(s.Text)).Select(s => (p, s))
            ),
        ];
        return limits.Count == 0 ? [] : matter.Changes.SelectMany(c => InChange(matter, c, limits));
    }

    private static IEnumerable<Finding> InChange(
        EvidenceCase matter,
        JudgedChange change,
        List<(IndexedPassage Passage, Statement Statement)> limits
    )
    {
        matter.Cancellation.ThrowIfCancellationRequested();
        var said = ClaimTerms.Of(PlainSentence.Of(change.Text.Change.Text)).ToHashSet(StringComparer.Ordinal);
        return change
            .Sentences.SelectMany(s => limits.Select(l => (Sentence: s, Limit: l, Share: Shared(matter, s, l.Statement))))
            .Where(f => f.Share >= EnoughShared && !IsSaid(matter, said, f.Limit.Statement))
            .OrderByDescending(f => f.Share)
            .DistinctBy(f => f.Limit.Statement)
            .Take(MostOfOneChange)
            .Select(f =>
                FindingMaker.Of(
                    change.Text.Change,
                    f.Sentence.Sentence.Span,
                    FindingCode.LimitationNearby,
                    FindingSeverity.Low,
                    $"{FindingMaker.Place(f.Limit.Passage.Material, f.Limit.Passage.Passage)} says of the same: {FindingMaker.Quote(f.Limit.Statement.Text)}."
                ) with
                {
                    Passage = f.Limit.Passage.Passage,
                    Material = f.Limit.Passage.Material,
                    Against = f.Limit.Statement.Text,
                }
            );
    }

    // How much of the limit is about what the sentence speaks of.
    private static double Shared(EvidenceCase matter, JudgedSentence sentence, Statement limit)
    {
        double shared = 0,
            total = 0;
        var count = 0;
        foreach (var term in limit.Terms)
        {
            var weight = matter.Comparer.Weight(term);
            total += weight;
            if (sentence.Terms.Contains(term) && !SameMeaning.TellsLittle(term))
            {
                shared += weight;
                count++;
            }
        }

        return count < FewestShared || total <= 0 ? 0 : shared / total;
    }

    private static bool IsSaid(EvidenceCase matter, HashSet<string> said, Statement limit)
    {
        var total = limit.Terms.Sum(matter.Comparer.Weight);
        return total > 0 && limit.Terms.Where(said.Contains).Sum(matter.Comparer.Weight) / total >= SaidAlready;
    }

    [GeneratedRegex(
        @"\b(not|n['’]t|cannot|can['’]t|never|only|unless|except|without|requires?|required|must|at least|at most|up to|maximum|minimum|limit(s|ed|ation|ations)?|restrict\w*|unsupported|unavailable|preview|deprecated|retired|or (later|above|higher|newer)|and (above|later|higher)|isn['’]t|aren['’]t|doesn['’]t|don['’]t|won['’]t|no longer|depends on|consider enabling)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Limit();
}

using System.Text.RegularExpressions;
using DocWorkbench.Core.Evidence.Passages;
using DocWorkbench.Core.Evidence.Wording;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Text;

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

    // Only where the change itself speaks of a limit: without its "not" a limit's words say the opposite.
    private const double SaidAlready = 0.6;

    // A limit that says what the sentence says, and no "not" in it, is where the sentence comes from.
    private const double SaysTheSame = 0.8;

    public IEnumerable<Finding> Find(EvidenceCase matter)
    {
        List<WeighedLimit> limits =
        [
            .. matter.Passages.Passages.SelectMany(p =>
                p.Passage.Status == MaterialStatus.Internal || p.Passage.Kind == PassageKind.Code
                    ? []
                    : p
                        .Statements.Where(s => s.IsShipped && Limit().IsMatch(s.Text))
                        .Select(s => new WeighedLimit(p, s, matter.Comparer.Weight))
            ),
        ];
        var byTerm = limits
            .SelectMany(l => l.Telling.Select(t => (Term: t, Limit: l)))
            .ToLookup(l => l.Term, l => l.Limit, StringComparer.Ordinal);
        return limits.Count == 0 ? [] : matter.Changes.SelectMany(c => InChange(matter, c, byTerm));
    }

    private static IEnumerable<Finding> InChange(EvidenceCase matter, JudgedChange change, ILookup<string, WeighedLimit> limits)
    {
        matter.Cancellation.ThrowIfCancellationRequested();
        var said = change
            .Text.Sentences.Where(s => Limit().IsMatch(s.Plain))
            .SelectMany(s => ClaimTerms.Of(s.Plain))
            .ToHashSet(StringComparer.Ordinal);
        return change
            .Sentences.SelectMany(s => Near(matter, s, limits).Select(l => (Sentence: s, Limit: l, Share: l.Share(s.Terms))))
            .Where(f =>
                f.Share >= EnoughShared
                && f.Limit.Share(said) < SaidAlready
                && (f.Share < SaysTheSame || Denial().IsMatch(f.Limit.Statement.Text))
            )
            .OrderByDescending(f => f.Share)
            .DistinctBy(f => f.Limit)
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

    // What the whole how-to is about makes no two sentences speak of the same thing.
    private static IEnumerable<WeighedLimit> Near(EvidenceCase matter, JudgedSentence sentence, ILookup<string, WeighedLimit> limits) =>
        sentence
            .Terms.Where(t => !matter.Comparer.IsSubject(t))
            .SelectMany(t => limits[t])
            .CountBy(l => l)
            .Where(l => l.Value >= FewestShared)
            .Select(l => l.Key);

    // A limit with what each of its words tells; two are the same only where they stand in the same place.
    private sealed class WeighedLimit(IndexedPassage passage, Statement statement, Func<string, double> weight)
    {
        private readonly WeighedTerms _terms = new(statement.Terms, weight);

        public IndexedPassage Passage => passage;

        public Statement Statement => statement;

        public IEnumerable<string> Telling => statement.Terms.Where(t => !SameMeaning.TellsLittle(t));

        /// <summary>How much of it a text speaks of.</summary>
        public double Share(HashSet<string> words) => _terms.Total <= 0 ? 0 : _terms.Share(_terms.In(words));
    }

    [GeneratedRegex(
        @"\b(not|cannot|never|no longer|without|except|unless|only|unsupported|unavailable)\b|n['’]t\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Denial();

    [GeneratedRegex(
        @"\b(not|n['’]t|cannot|can['’]t|never|only|unless|except|without|requires?|required|must|at least|at most|up to|maximum|minimum|limit(s|ed|ation|ations)?|restrict\w*|unsupported|unavailable|preview|deprecated|retired|or (later|above|higher|newer)|and (above|later|higher)|isn['’]t|aren['’]t|doesn['’]t|don['’]t|won['’]t|no longer|depends on|consider enabling)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Limit();
}

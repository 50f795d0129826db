using DocWorkbench.Core.Evidence.Passages;
using DocWorkbench.Core.Evidence.Wording;

namespace DocWorkbench.Core.Evidence.Checks;

/// <summary>New sentences that say what another place of the how-to says already.</summary>
internal sealed class RedundancyCheck(SentenceJudge judge) : IEvidenceCheck
{
    private const double EnoughAlike = 0.85;
    private const int FewestTerms = 5;
    private const int FewestTelling = 3;

    public IEnumerable<Finding> Find(EvidenceCase matter)
    {
        foreach (var change in matter.Changes.Select(c => c.Text))
        {
            foreach (var sentence in change.Sentences)
            {
                matter.Cancellation.ThrowIfCancellationRequested();
                if (Elsewhere(matter, sentence) is { } other)
                {
                    yield return FindingMaker.Of(
                        change.Change,
                        sentence.Span,
                        FindingCode.Redundant,
                        FindingSeverity.Low,
                        $"The how-to says this already{Where(matter, other)}: {FindingMaker.Quote(other.Plain)}."
                    ) with
                    {
                        Against = other.Plain,
                    };
                }
            }
        }
    }

    private HowToSentence? Elsewhere(EvidenceCase matter, ChangedSentence sentence)
    {
        var terms = ClaimTerms.Of(sentence.Plain).ToHashSet(StringComparer.Ordinal);
        return
            terms.Count < FewestTerms
            || terms.Count(t => !SameMeaning.TellsLittle(t)) < FewestTelling
            || judge.IsNeutral(sentence.Markdown, terms)
            || sentence.IsHead
            ? null
            : matter.HowTo.Closest(
                terms,
                matter.Passages.Weights,
                EnoughAlike,
                s => !matter.IsReplaced(s.Span) && terms.Where(ClaimTerms.IsExact).All(s.Terms.Contains)
            );
    }

    private static string Where(EvidenceCase matter, HowToSentence sentence) =>
        matter.Base.SectionAt(sentence.Span.Start).Heading is { Length: > 0 } heading ? $" under \"{heading}\"" : "";
}

using System.Text.RegularExpressions;
using DocWorkbench.Core.Evidence.Passages;
using DocWorkbench.Core.Evidence.Wording;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Evidence.Checks;

/// <summary>Sentences told as facts that only a requirement holds.</summary>
internal sealed partial class PlannedCheck(SentenceJudge judge) : IEvidenceCheck
{
    private const double EnoughForLeadIn = 0.75;

    // On text that nobody proposes only a close likeness is worth a word.
    private const double EnoughInBase = 0.7;

    public IEnumerable<Finding> Find(EvidenceCase matter)
    {
        if (!matter.Passages.Passages.Any(p => p.HasWanted))
        {
            return [];
        }

        return matter.Changes.SelectMany(InChange).Concat(InBase(matter));
    }

    private static IEnumerable<Finding> InChange(JudgedChange change) =>
        change
            .Sentences.Where(s =>
                s.Judgement.Kind == SupportKind.RequirementOnly
                && s.Told is null
                && (!s.IsLeadIn || s.Judgement.Share >= EnoughForLeadIn)
                && !SaysSo().IsMatch(s.Sentence.Plain)
            )
            .Select(s =>
                With(
                    FindingMaker.Of(
                        change.Text.Change,
                        s.Sentence.Span,
                        FindingCode.PlannedNotShipped,
                        FindingSeverity.High,
                        Reason(s.Judgement.Wanted)
                    ),
                    s.Judgement.Wanted
                )
            );

    private IEnumerable<Finding> InBase(EvidenceCase matter)
    {
        foreach (var sentence in matter.HowTo.Sentences.Where(s => !matter.IsReplaced(s.Span)))
        {
            matter.Cancellation.ThrowIfCancellationRequested();
            if (
                matter.Comparer.MayBeWanted(sentence.Terms, EnoughInBase)
                && !judge.IsNeutral(sentence.Markdown, sentence.Terms)
                && !NeutralSentences.IsLeadIn(sentence.Markdown)
                && judge.Judge(sentence) is { Kind: SupportKind.RequirementOnly, Share: >= EnoughInBase } judgement
                && !SaysSo().IsMatch(sentence.Plain)
            )
            {
                yield return With(
                    FindingMaker.OnBase(
                        matter.Base.Text,
                        sentence.Span,
                        FindingCode.PlannedNotShipped,
                        FindingSeverity.High,
                        Reason(judgement.Wanted)
                    ),
                    judgement.Wanted
                );
            }
        }
    }

    private static Finding With(Finding finding, Holding? wanted) =>
        finding with
        {
            Passage = wanted?.Passage.Passage,
            Material = wanted?.Passage.Material,
            Against = wanted?.Window ?? "",
        };

    private static string Reason(Holding? wanted) =>
        wanted is null ? "Only a requirement says this."
        : wanted.Passage.Passage.Status == MaterialStatus.Internal
            ? $"Only an internal passage says this ({FindingMaker.Place(wanted.Passage.Material, wanted.Passage.Passage)})."
        : $"Only a requirement says this ({FindingMaker.Place(wanted.Passage.Material, wanted.Passage.Passage)}): {FindingMaker.Quote(wanted)}; confirm that it has shipped, or leave it out.";

    // The sentence itself tells it as a plan.
    [GeneratedRegex(
        @"\b(is|are) (planned|on the roadmap|under development|in development|not yet (available|supported))\b|\b(coming soon|in (a|the|one of the) (future|upcoming|next|later) (release|version|update|milestone)s?|on the roadmap|(we|\w+) plans? to|planned for)\b|\b(will|is going to|are going to) (soon |later |eventually )",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex SaysSo();
}

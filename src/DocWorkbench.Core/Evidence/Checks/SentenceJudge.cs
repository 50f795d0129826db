using System.Collections.Immutable;
using DocWorkbench.Core.Evidence.Passages;
using DocWorkbench.Core.Evidence.Wording;

namespace DocWorkbench.Core.Evidence.Checks;

/// <summary>Judges the sentences of a change that are new and state something.</summary>
internal sealed class SentenceJudge(HowToIndex howTo, PassageComparer comparer, IReadOnlySet<string> subject)
{
    // Said already, in other words: nearly all of it, and every figure.
    private const double EnoughOfHowTo = 0.8;
    private const int FewestTerms = 2;
    private const int FewestTermsOfLeadIn = 7;

    private readonly SupportJudge _judge = new(comparer);

    public JudgedChange Judge(ChangedText text, CancellationToken cancellation)
    {
        var claimed = ClaimedPassages.Of(text.Change.Change);
        var judged = ImmutableArray.CreateBuilder<JudgedSentence>();
        foreach (var sentence in text.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            var terms = ClaimTerms.Of(sentence.Plain).ToHashSet(StringComparer.Ordinal);
            if (!IsNeutral(sentence, terms) && !howTo.Same(sentence.Plain).Any())
            {
                judged.Add(
                    new JudgedSentence(
                        sentence,
                        terms,
                        _judge.Judge(sentence.Plain, terms, claimed),
                        Told(terms),
                        NeutralSentences.IsLeadIn(sentence.Markdown)
                    )
                );
            }
        }

        return new JudgedChange(text, judged.ToImmutable());
    }

    public Judgement Judge(HowToSentence sentence) => _judge.Judge(sentence.Plain, sentence.Terms, _ => false);

    public bool IsNeutral(string markdown, HashSet<string> terms) =>
        terms.Count < FewestTerms
        || !terms.Any(t => !SameMeaning.TellsLittle(t) && !subject.Contains(t))
        || NeutralSentences.Is(markdown)
        || NeutralSentences.IsLeadIn(markdown) && terms.Count < FewestTermsOfLeadIn;

    private bool IsNeutral(ChangedSentence sentence, HashSet<string> terms) => sentence.IsHead || IsNeutral(sentence.Markdown, terms);

    private HowToSentence? Told(HashSet<string> terms) =>
        howTo.Closest(terms, comparer.Index.Weights, EnoughOfHowTo, s => terms.Where(ClaimTerms.IsExact).All(s.Terms.Contains));
}

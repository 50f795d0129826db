using System.Collections.Immutable;
using DocWorkbench.Core.Evidence.Passages;
using DocWorkbench.Core.Evidence.Wording;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence.Checks;

/// <summary>Judges the sentences of a change that are new and state something.</summary>
internal sealed class SentenceJudge(HowToIndex howTo, PassageComparer comparer, IReadOnlySet<string> subject)
{
    // Said already, in other words: nearly all of it, and every figure.
    private const double EnoughOfHowTo = 0.8;
    private const double EnoughOfHowToLoosely = 0.6;
    private const int FewestTermsOfBody = 3;
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
                var judgement = Judged(sentence, terms, claimed);
                var told = Told(terms, EnoughOfHowTo);
                judged.Add(
                    new JudgedSentence(
                        sentence,
                        terms,
                        judgement,
                        told,
                        told is not null || judgement.Kind == SupportKind.Nothing && Told(terms, EnoughOfHowToLoosely) is not null,
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

    // The label before a colon is the writer's own name for what follows.
    private Judgement Judged(ChangedSentence sentence, HashSet<string> terms, Func<IndexedPassage, bool> isClaimed)
    {
        var whole = _judge.Judge(sentence.Plain, terms, isClaimed);
        if (whole.Kind != SupportKind.Nothing || LabelledText.Body(sentence.Markdown) is not { } markdown)
        {
            return whole;
        }

        var body = PlainSentence.Of(markdown);
        var rest = ClaimTerms.Of(body).ToHashSet(StringComparer.Ordinal);
        var part = rest.Count < FewestTermsOfBody ? whole : _judge.Judge(body, rest, isClaimed);
        return part.Kind == SupportKind.Nothing ? whole : part;
    }

    private HowToSentence? Told(HashSet<string> terms, double enough) =>
        howTo.Closest(terms, comparer.Index.Weights, enough, s => terms.Where(ClaimTerms.IsExact).All(s.Terms.Contains));
}

using System.Collections.Immutable;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Evidence.Passages;
using DocWorkbench.Core.Evidence.Wording;
using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence;

/// <summary>Finds, for each sentence of a change, the passage it rests on.</summary>
public sealed class SupportFinder
{
    private const int FewestTerms = 2;

    private readonly PassageIndex _index;

    public SupportFinder(IEnumerable<Material> materials)
        : this(PassageIndex.Of(materials, CancellationToken.None)) { }

    internal SupportFinder(PassageIndex index) => _index = index;

    /// <summary>One entry for each sentence that states something, in order; lead-ins and signposts are left out.</summary>
    public ImmutableArray<Support> Find(Change change, CancellationToken cancellation)
    {
        var claimed = ClaimedPassages.Of(change);
        var judge = new SupportJudge(new PassageComparer(_index, new HashSet<string>()));
        var found = ImmutableArray.CreateBuilder<Support>();
        foreach (var sentence in Sentences.Of(change.NewText))
        {
            cancellation.ThrowIfCancellationRequested();
            var markdown = change.NewText.Substring(sentence.Start, sentence.Length);
            var plain = PlainSentence.Of(markdown);
            var terms = ClaimTerms.Of(plain).ToHashSet(StringComparer.Ordinal);
            if (terms.Count >= FewestTerms && !NeutralSentences.Is(markdown) && !NeutralSentences.IsLeadIn(markdown))
            {
                found.Add(Support(sentence, judge.Judge(plain, terms, claimed)));
            }
        }

        return found.ToImmutable();
    }

    internal static Support Support(TextSpan sentence, Judgement judgement) =>
        judgement.Kind == SupportKind.Nothing || judgement.Best is not { } best
            ? new Support(sentence, judgement.Kind, Passage: null, Material: null, Share: 0, Claimed: false)
            : new Support(sentence, judgement.Kind, best.Passage.Passage, best.Passage.Material, judgement.Share, judgement.Claimed);
}

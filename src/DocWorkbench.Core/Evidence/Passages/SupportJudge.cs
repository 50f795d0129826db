using DocWorkbench.Core.Evidence.Wording;

namespace DocWorkbench.Core.Evidence.Passages;

/// <summary>
/// Decides what a sentence rests on by how much of it, by weight, the best published place and the best requirement hold. The limits were
/// found on sentences judged by hand, half of which were in no words of their source; below them likeness was mostly chance.
/// </summary>
internal sealed class SupportJudge(PassageComparer comparer)
{
    public const double Enough = 0.6;

    // A passage the proposal names is given the benefit of looser wording.
    private const double EnoughWhenClaimed = 0.5;

    // A page that holds less must not hold less than the requirement.
    private const double Surely = 0.7;
    private const double More = 0.05;

    // To call something a plan is a graver word than to call it founded.
    private const double EnoughOfRequirement = 0.63;

    // What a requirement must hold more than the page, for a sentence the page holds well enough on its own.
    private const double ClearlyMore = 0.25;
    private const double EnoughOfPart = 0.6;
    private const double EnoughJoined = 0.75;
    private const double LeastPart = 0.3;

    // Neighbours in one section are read as one text.
    private const double EnoughOfNeighbours = 0.65;
    private const double LeastPartOfNeighbour = 0.15;
    private const double EnoughOfClause = 0.7;
    private const int FewestTermsOfClause = 4;
    private const int LeastWords = 24;

    public Judgement Judge(string plain, IReadOnlyCollection<string> terms, Func<IndexedPassage, bool> isClaimed)
    {
        var (shipped, wanted) = comparer.Find(terms, isClaimed);
        var page = Best(shipped, isClaimed);
        var wish = wanted.FirstOrDefault();
        var claimed = page is not null && isClaimed(page.Passage);
        var enough = claimed ? EnoughWhenClaimed : Enough;
        var isWanted = IsWanted(page, wish);
        if ((isWanted || page is null || page.Strength < enough) && IsVerbatim(plain))
        {
            return new Judgement(SupportKind.Supported, 1, page, wish, claimed, page is null ? [] : [page]);
        }

        if (isWanted)
        {
            return new Judgement(SupportKind.RequirementOnly, wish!.Share, page, wish, isClaimed(wish.Passage), [wish]);
        }

        if (page is not null && page.Strength >= enough)
        {
            return new Judgement(SupportKind.Supported, page.Share, page, wish, claimed, [page]);
        }

        return Joined(plain, terms, shipped, wish, isClaimed)
            ?? new Judgement(SupportKind.Nothing, Math.Max(page?.Share ?? 0, wish?.Share ?? 0), page, wish, Claimed: false, []);
    }

    private static Holding? Best(List<Holding> shipped, Func<IndexedPassage, bool> isClaimed) =>
        shipped.MaxBy(h => h.Strength + (isClaimed(h.Passage) ? 0.1 : 0) + (h.HoldsExact ? 0.05 : 0));

    // What also stands on a published page has shipped, unless the sentence takes a figure or a good part from the requirement alone.
    private static bool IsWanted(Holding? page, Holding? wish) =>
        wish is { Strength: >= EnoughOfRequirement }
        && (
            page is not { Strength: >= Surely }
                ? wish.Strength > (page?.Strength ?? 0) + More
                : !page.HoldsExact && wish.HoldsExact || wish.Share >= page.Share + ClearlyMore
        );

    // A sentence joined of two passages: each clause rests on its own, or the two together hold nearly all.
    private Judgement? Joined(
        string plain,
        IReadOnlyCollection<string> terms,
        List<Holding> shipped,
        Holding? wish,
        Func<IndexedPassage, bool> isClaimed
    )
    {
        var clauses = ClauseCutter.Cut(plain).Select(c => ClaimTerms.Of(c).ToHashSet(StringComparer.Ordinal)).ToList();
        if (clauses.Count > 1 && clauses.All(c => c.Count >= FewestTermsOfClause))
        {
            var parts = clauses.ConvertAll(c => comparer.Find(c, isClaimed));
            var pages = parts.ConvertAll(p => p.Shipped.FirstOrDefault());
            var wishes = parts.ConvertAll(p => p.Wanted.FirstOrDefault());
            if (pages.All(p => p is { Share: >= EnoughOfPart, HoldsExact: true }))
            {
                var all = pages.OfType<Holding>().ToList();
                return new Judgement(SupportKind.Supported, all.Min(p => p.Share), all[0], wish, isClaimed(all[0].Passage), all);
            }

            for (var i = 0; i < clauses.Count; i++)
            {
                if (wishes[i] is { Share: >= EnoughOfClause } wanted && wanted.Share >= (pages[i]?.Share ?? 0) + ClearlyMore)
                {
                    return new Judgement(SupportKind.RequirementOnly, wanted.Share, pages[i], wanted, isClaimed(wanted.Passage), [wanted]);
                }
            }
        }

        return Together(terms, shipped, wish, isClaimed);
    }

    private Judgement? Together(
        IReadOnlyCollection<string> terms,
        List<Holding> shipped,
        Holding? wish,
        Func<IndexedPassage, bool> isClaimed
    )
    {
        var sentence = new WeighedTerms(terms, comparer.Weight);
        if (shipped.Count < 2 || shipped[0].Share < LeastPart)
        {
            return null;
        }

        var first = shipped[0];
        foreach (var second in shipped.Skip(1))
        {
            var share = sentence.Share(first.Held | second.Held);
            var (enough, least) = AreNeighbours(first, second) ? (EnoughOfNeighbours, LeastPartOfNeighbour) : (EnoughJoined, LeastPart);
            if (share >= enough && second.Share >= least)
            {
                return new Judgement(SupportKind.Supported, share, first, wish, isClaimed(first.Passage), [first, second]);
            }
        }

        return null;
    }

    private static bool AreNeighbours(Holding one, Holding other) =>
        one.Passage.Material == other.Passage.Material
        && Math.Abs(one.Passage.Passage.Ordinal - other.Passage.Passage.Ordinal) == 1
        && one.Passage.Passage.Breadcrumb.SequenceEqual(other.Passage.Passage.Breadcrumb);

    private bool IsVerbatim(string plain)
    {
        var folded = PlainSentence.Folded(plain);
        return folded.Length >= LeastWords && comparer.Index.ShippedWords.Contains(folded, StringComparison.Ordinal);
    }
}

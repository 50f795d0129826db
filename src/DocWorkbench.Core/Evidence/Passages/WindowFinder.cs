using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Evidence.Passages;

/// <summary>Finds the one to three statements of a passage that hold most of a sentence, and says how strongly they do.</summary>
internal sealed class WindowFinder(TermWeights weights)
{
    /// <summary>A word of the heading above counts nearly as one of the passage.</summary>
    public const double OfContext = 0.7;

    private const int MostStatements = 3;

    // Longer windows hold more by chance: they have to be clearly better.
    private const double OfLength = 0.02;

    // A statement at the edge that holds no more than this is not worth showing.
    private const double Trifle = 0.08;

    // What is shared counts for more the more telling words it is made of, up to so many.
    private const double OfMass = 0.3;
    private const double EnoughMass = 4;

    /// <summary>Null where nothing of the kind asked for holds anything.</summary>
    /// <param name="masks">What each statement holds of the sentence.</param>
    /// <param name="context">What stands above the passage.</param>
    public Holding? Best(IndexedPassage passage, WeighedTerms sentence, IReadOnlyList<ulong> masks, ulong context, bool isShipped)
    {
        (double Share, int From, int To, ulong Held) best = (0, 0, -1, 0);
        var statements = passage.Statements;

        // Rows of a table are about different things: figures of two of them do not belong together.
        var longest = passage.Passage.Kind == PassageKind.Table ? 1 : MostStatements;
        for (var from = 0; from < statements.Length; from++)
        {
            ulong held = 0;
            for (var to = from; to < statements.Length && to < from + longest && statements[to].IsShipped == isShipped; to++)
            {
                held |= masks[to];
                var share = sentence.Share(held) + OfContext * sentence.Share(context & ~held) - OfLength * (to - from);
                best = share > best.Share ? (share, from, to, held) : best;
            }
        }

        if (best.To < 0)
        {
            return null;
        }

        var (first, last) = Shown(sentence, masks, best.From, best.To, context);
        return Of(passage, sentence, best.Share + OfLength * (best.To - best.From), first, last, best.Held | context);
    }

    // Without the statements at its edges that add next to nothing.
    private static (int From, int To) Shown(WeighedTerms sentence, IReadOnlyList<ulong> masks, int from, int to, ulong context)
    {
        for (var all = Share(from, to); from < to; )
        {
            var (withoutFirst, withoutLast) = (Share(from + 1, to), Share(from, to - 1));
            if (Math.Max(withoutFirst, withoutLast) < all - Trifle)
            {
                break;
            }

            (from, to) = withoutFirst >= withoutLast ? (from + 1, to) : (from, to - 1);
        }

        return (from, to);

        double Share(int first, int last)
        {
            var held = context;
            for (var at = first; at <= last; at++)
            {
                held |= masks[at];
            }

            return sentence.Share(held);
        }
    }

    private Holding Of(IndexedPassage passage, WeighedTerms sentence, double held, int from, int to, ulong all)
    {
        var share = Math.Min(1, held);
        var mass = sentence.Share(all) * sentence.Total / weights.OfTelling;
        var strength = Math.Min(1, share + OfMass * Math.Min(1, mass / EnoughMass));
        return new Holding(passage, share, strength, from, to, all, sentence.HoldsExact(all));
    }
}

using System.Collections.Immutable;

namespace DocWorkbench.Core.Requests.Triage;

/// <summary>Which ranked passages are worth sending if the writer says nothing else.</summary>
internal static class SuggestionRule
{
    // Some twenty pages, or 12,000 tokens of English: less is not worth choosing from.
    private const int CharactersSentWhole = 48_000;

    // Half of that, so that a choice is one.
    private const int CharactersSuggested = 24_000;
    private const int FewestSuggested = 10;
    private const double ShareOfBest = 0.25;

    public static bool TakesAll(ImmutableArray<IndexedPassage> passages) =>
        passages.Sum(p => (long)p.Passage.Markdown.Length) <= CharactersSentWhole;

    /// <param name="order">Positions, best first.</param>
    public static HashSet<int> Choose(ImmutableArray<IndexedPassage> passages, double[] scores, IReadOnlyList<int> order)
    {
        var chosen = new HashSet<int>();
        long characters = 0;
        foreach (var at in order)
        {
            characters += passages[at].Passage.Markdown.Length;
            var isEnough =
                chosen.Count >= FewestSuggested && (characters > CharactersSuggested || scores[at] < scores[order[0]] * ShareOfBest);

            // Where nothing fits, the beginning of the materials is as good as any other part.
            if (isEnough || scores[at] <= 0 && scores[order[0]] > 0)
            {
                break;
            }

            chosen.Add(at);
        }

        foreach (var at in chosen.ToList())
        {
            // A list or a block of code says little without the words that announce it, and these nothing without it.
            if (at > 0 && Announces(passages, at - 1))
            {
                chosen.Add(at - 1);
            }

            if (Announces(passages, at))
            {
                chosen.Add(at + 1);
            }
        }

        return chosen;
    }

    private static bool Announces(ImmutableArray<IndexedPassage> passages, int at) =>
        at + 1 < passages.Length
        && passages[at].Material == passages[at + 1].Material
        && passages[at].Passage.Breadcrumb.SequenceEqual(passages[at + 1].Passage.Breadcrumb)
        && passages[at].Passage.Text.TrimEnd().EndsWith(':');
}

using System.Numerics;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>
/// The choices among changes that are tried: all there are where changes are few; else each alone and each left out, halves by each binary
/// digit of their place, so that any two of them are once taken apart, either way round, and some at random.
/// </summary>
internal static class TrialChoices
{
    private const int AllOf = 5;
    private const int EachOf = 12;
    private const int AtRandom = 24;

    public static int CountFor(int changes) =>
        changes < 2 ? 0
        : changes <= AllOf ? (1 << changes) - 2
        : SinglesOf(changes) + 2 * Digits(changes) + AtRandom;

    public static bool IsAccepted(int round, int place, int changes)
    {
        if (changes <= AllOf)
        {
            return ((round + 1) >> place & 1) == 1;
        }

        var halves = round - SinglesOf(changes);
        var random = halves - 2 * Digits(changes);
        return halves < 0 ? place == round / 2 != (round % 2 == 1)
            : random < 0 ? (place >> (halves / 2) & 1) != halves % 2
            // Never the first with the last, so that no choice takes all or nothing.
            : place == 0 || place < changes - 1 && IsOdd((uint)random, (uint)place);
    }

    private static int SinglesOf(int changes) => changes <= EachOf ? 2 * changes : 0;

    private static int Digits(int changes) => BitOperations.Log2((uint)(changes - 1)) + 1;

    // The same at every comparison: Knuth's multiplicative hash.
    private static bool IsOdd(uint round, uint place) => (((round * 31 + place) * 2_654_435_761) >> 16 & 1) == 1;
}

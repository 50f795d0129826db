using System.Numerics;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>
/// The choices among changes that are tried: all there are where changes are few. Else each alone and each left out; halves by each binary
/// digit of their place, so that any two of them are once taken apart, either way round; every choice among some neighbours, repeated all
/// along; and some at random.
/// </summary>
internal static class TrialChoices
{
    private const int AllOf = 6;
    private const int EachOf = 32;
    private const int Neighbours = 5;
    private const int AtRandom = 12;

    public static int CountFor(int changes) =>
        changes < 2 ? 0
        : changes <= AllOf ? (1 << changes) - 2
        : HalvesOf(changes) + (1 << Neighbours) - 2 + SinglesOf(changes) + AtRandom;

    /// <summary>How many of the first choices are the least that must be tried.</summary>
    public static int LeastFor(int changes) => changes <= AllOf ? CountFor(changes) : HalvesOf(changes);

    public static bool IsAccepted(int round, int place, int changes)
    {
        if (changes <= AllOf)
        {
            return IsSet(round + 1, place);
        }

        if (round < HalvesOf(changes))
        {
            return IsSet(place, round / 2) != (round % 2 == 1);
        }

        round -= HalvesOf(changes);
        if (round < (1 << Neighbours) - 2)
        {
            return IsSet(round + 1, place % Neighbours);
        }

        round -= (1 << Neighbours) - 2;
        return round < SinglesOf(changes)
            ? place == round / 2 != (round % 2 == 1)
            // The first and never the last, so that no choice takes all or nothing.
            : place == 0 || place < changes - 1 && IsSet(Scattered((uint)round, (uint)place), 16);
    }

    private static bool IsSet(int bits, int place) => (bits >> place & 1) == 1;

    private static int SinglesOf(int changes) => changes <= EachOf ? 2 * changes : 0;

    private static int HalvesOf(int changes) => 2 * (BitOperations.Log2((uint)(changes - 1)) + 1);

    // The same at every comparison: Knuth's multiplicative hash.
    private static int Scattered(uint round, uint place) => unchecked((int)((round * 31 + place) * 2_654_435_761u));
}

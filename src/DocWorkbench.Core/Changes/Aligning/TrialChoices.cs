using System.Numerics;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>
/// The choices among changes that are tried: each alone and each left out where there are few; for many, halves by each binary digit of
/// their place, so that any two of them are once taken apart, either way round.
/// </summary>
internal static class TrialChoices
{
    private const int Few = 12;

    public static int CountFor(int changes) =>
        changes < 2 ? 0
        : changes == 2 ? 2
        : changes <= Few ? 2 * changes + 2 * Digits(changes)
        : 2 * Digits(changes);

    public static bool IsAccepted(int round, int place, int changes)
    {
        var singles = changes is > 2 and <= Few ? 2 * changes : 0;
        return round < singles ? place == round / 2 != (round % 2 == 1)
            : changes == 2 ? place == round
            : (place >> ((round - singles) / 2) & 1) != (round - singles) % 2;
    }

    private static int Digits(int changes) => BitOperations.Log2((uint)(changes - 1)) + 1;
}

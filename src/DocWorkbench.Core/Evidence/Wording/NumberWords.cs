using System.Collections.Frozen;

namespace DocWorkbench.Core.Evidence.Wording;

/// <summary>Numbers written out: "ten seconds" and "10 seconds" are the same.</summary>
internal static class NumberWords
{
    // "One" is as often a pronoun, "second" a unit of time.
    private static readonly FrozenDictionary<string, string> Figures = new Dictionary<string, string>
    {
        ["zero"] = "0",
        ["two"] = "2",
        ["twice"] = "2",
        ["three"] = "3",
        ["four"] = "4",
        ["five"] = "5",
        ["six"] = "6",
        ["seven"] = "7",
        ["eight"] = "8",
        ["nine"] = "9",
        ["ten"] = "10",
        ["eleven"] = "11",
        ["twelve"] = "12",
        ["fifteen"] = "15",
        ["twenty"] = "20",
        ["thirty"] = "30",
        ["forty"] = "40",
        ["fifty"] = "50",
        ["sixty"] = "60",
        ["seventy"] = "70",
        ["eighty"] = "80",
        ["ninety"] = "90",
        ["hundred"] = "100",
        ["thousand"] = "1000",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>In figures; null for a word that is no number.</summary>
    /// <param name="word">In lower case.</param>
    public static string? InFigures(string word) => Figures.GetValueOrDefault(word);
}

using System.Collections.Frozen;

namespace DocWorkbench.Core.Evidence.Wording;

/// <summary>
/// The closed classes of English: articles, pronouns, prepositions, conjunctions, auxiliaries and the adverbs that only tie sentences
/// together. Whoever says a thing anew changes them freely, so they tell nothing about where it comes from.
/// </summary>
internal static class FunctionWords
{
    private const string Determiners =
        "a an the this that these those some any all both each every either neither no none such another other others same own one ones "
        + "more most less least much many few fewer several enough lot lots";

    private const string Pronouns =
        "i me my mine we us our ours you your yours he him his she her hers it its they them their theirs myself yourself yourselves itself "
        + "ourselves themselves himself herself who whom whose which what whatever whichever whoever someone somebody something anyone "
        + "anybody anything everyone everybody everything nobody nothing";

    private const string Auxiliaries =
        "am is are was were be been being do does did done doing have has had having can could may might must shall should will would ought "
        + "cannot let lets";

    private const string Conjunctions =
        "and or but nor so yet for if unless because since although though whereas while as than whether once until till when whenever where "
        + "wherever why how however therefore thus hence otherwise instead besides moreover furthermore meanwhile then";

    private const string Prepositions =
        "about above across after against along among around at before behind below beneath beside between beyond by despite down during "
        + "except from in inside into like near of off on onto out outside over past per through throughout to toward towards under "
        + "underneath up upon via with within without";

    private const string Adverbs =
        "not never also too very just even still already again ever only quite rather almost nearly really simply actually merely always "
        + "often usually sometimes mostly soon later now here there away back together apart ahead yes please";

    private const string Remnants = "re ve ll use uses used using";

    private static readonly FrozenSet<string> All = string.Join(
            ' ',
            Determiners,
            Pronouns,
            Auxiliaries,
            Conjunctions,
            Prepositions,
            Adverbs,
            Remnants
        )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="word">In lower case.</param>
    public static bool Are(ReadOnlySpan<char> word) => Lookup.Contains(word);
}

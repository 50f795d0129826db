using System.Collections.Frozen;

namespace DocWorkbench.Core.Evidence.Wording;

/// <summary>
/// Words of technical prose that writers put for one another, and words so common in it that they tell little. Kept short: only what is
/// the same in nearly every sentence.
/// </summary>
internal static class SameMeaning
{
    private static readonly string[] Groups =
    [
        "utilize leverage employ apply",
        "enable allow let permit",
        "provide offer deliver give supply",
        "create make build generate produce",
        "remove delete erase discard drop purge",
        "start begin launch",
        "stop halt terminate end",
        "require need",
        "show display present",
        "improve enhance optimize boost better",
        "maximum max",
        "minimum min",
        "select choose pick",
        "run execute invoke",
        "change modify alter edit adjust",
        "verify check confirm validate",
        "ensure guarantee",
        "fast quick rapid swift",
        "large big",
        "store save keep retain preserve",
        "send transmit forward",
        "receive obtain retrieve fetch",
        "error failure fault",
        "fail crash",
        "find locate discover",
        "default standard",
        "automatic auto",
        "repository repo",
        "directory folder",
        "configure setup",
        "configuration setting",
        "connect link attach",
        "restrict limit",
        "reduce lower decrease shrink minimize",
        "increase raise grow",
        "supported available",
        "multiple several many various",
        "application app",
        "information info detail",
        "monitor observe watch track",
        "combine merge join unite",
        "replace substitute",
        "simple easy",
        "prevent avoid",
        "contain include comprise",
        "split divide partition",
        "second sec",
        "minute min",
        "megabyte mb",
        "gigabyte gb",
        "permission right",
        "sign-in login",
        "environment env",
        "database db",
        "kubernetes k8s",
        "virtual-machine vm",
        "wait pause",
        "copy duplicate",
        "return yield",
        "happen occur",
        "open launch",
        "each every",
        "daily day",
        "weekly week",
        "hourly hour",
        "monthly month",
        "yearly annual year",
    ];

    private const string FewTelling =
        "provide offer enable allow support ensure include feature help various several multiple key main overall able capability option way "
        + "ability additional different specific particular general important certain need require set make create configure user new "
        + "available following example note step section article guide information system solution functionality experience benefit "
        + "seamless robust powerful comprehensive easy simple simply effective crucial essential";

    private static readonly FrozenDictionary<string, string> Representatives = Groups
        .Select(g => g.Split(' ').Select(WordStem.Of).ToArray())
        .SelectMany(g => g.Select(word => (word, g[0])))
        .DistinctBy(p => p.word)
        .ToFrozenDictionary(p => p.word, p => p.Item2, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Light = FewTelling
        .Split(' ')
        .Select(WordStem.Of)
        .Select(Representative)
        .ToFrozenSet(StringComparer.Ordinal);

    public static string Representative(string stem) => Representatives.GetValueOrDefault(stem, stem);

    /// <param name="term">As <see cref="Representative"/> gave it.</param>
    public static bool TellsLittle(string term) => Light.Contains(term);
}

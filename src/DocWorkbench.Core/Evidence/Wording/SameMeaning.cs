using System.Collections.Frozen;

namespace DocWorkbench.Core.Evidence.Wording;

/// <summary>
/// Words of technical prose that writers put for one another, and words so common in it that they tell little. Only what is the same in
/// nearly every sentence; a word stands in one group.
/// </summary>
internal static class SameMeaning
{
    private static readonly string[] Groups =
    [
        "utilize leverage employ apply consume",
        "enable allow let permit",
        "forbid deny refuse reject disallow",
        "provide offer deliver give supply grant",
        "create make build generate produce",
        "remove delete erase discard drop purge evict",
        "start begin launch initiate commence",
        "stop halt terminate end finish complete conclude",
        "require need demand",
        "show display present print reveal",
        "improve enhance optimize boost better",
        "maximum max",
        "minimum min",
        "select choose pick opt",
        "run execute invoke perform",
        "change modify alter edit adjust amend",
        "verify check confirm validate inspect examine",
        "ensure guarantee",
        "fast quick rapid swift",
        "slow lag",
        "large big huge",
        "small little tiny",
        "short brief",
        "store save keep retain preserve",
        "send transmit forward",
        "receive obtain retrieve fetch get acquire",
        "error failure fault problem issue",
        "fail crash break",
        "find locate discover detect spot identify",
        "default standard usual normal",
        "automatic auto",
        "repository repo",
        "directory folder",
        "configure setup",
        "configuration setting option parameter",
        "connect link attach",
        "restrict limit confine constrain cap",
        "reduce lower decrease shrink minimize cut lessen",
        "increase raise grow extend expand",
        "supported available",
        "unavailable unreachable offline",
        "missing absent",
        "multiple several many various",
        "application app",
        "information info detail",
        "monitor observe watch track",
        "combine merge join unite",
        "replace substitute swap exchange",
        "simple easy",
        "prevent avoid",
        "contain include comprise hold",
        "split divide partition",
        "separate apart distinct",
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
        "copy duplicate replicate clone",
        "return yield",
        "happen occur",
        "open unlock",
        "close shut",
        "lock freeze",
        "each every",
        "daily day",
        "weekly week",
        "hourly hour",
        "monthly month",
        "yearly annual year",
        "answer respond reply",
        "ask inquire",
        "try attempt",
        "repeat retry",
        "tell notify",
        "describe explain",
        "advise recommend suggest",
        "report announce",
        "move transfer migrate relocate",
        "delay defer postpone",
        "expire lapse",
        "renew refresh",
        "update upgrade",
        "switch toggle",
        "fix repair solve resolve mend",
        "exact precise",
        "whole entire full total",
        "identical equal",
        "approve accept",
        "look view see",
        "employee staff worker colleague",
        "company organization business firm",
        "person human",
        "owner holder",
        "previous former old",
        "new recent latest newest",
        "next subsequent following",
        "last final",
        "main primary",
        "fallback backup",
        "cost price charge fee",
        "safe secure protect guard shield",
        "reach arrive",
        "exceed surpass",
        "affect influence impact",
        "interrupt disturb",
        "immediate instant",
        "ignore skip omit",
        "manual hand",
        "picture image screenshot",
        "part portion share piece",
        "condition prerequisite",
        "rule policy",
        "usage consumption",
        "sort order",
        "log record",
        "consist compose",
        "important essential crucial",
        "enter type input",
        "click press tap",
        "leave quit exit",
        "continue proceed",
        "bring carry",
        "depend rely",
        "consider regard",
        "collect gather",
        "assign allocate",
        "count number",
        "buy purchase",
        "test trial",
        "hide conceal",
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

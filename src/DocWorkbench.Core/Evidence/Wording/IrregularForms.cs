using System.Collections.Frozen;

namespace DocWorkbench.Core.Evidence.Wording;

/// <summary>Forms of English words that no rule of endings brings together: "kept" is of "keep", "indices" of "index".</summary>
internal static class IrregularForms
{
    // The plain form first.
    private const string Families =
        "become became|begin began begun|bend bent|bind bound|break broke broken|bring brought|build built|buy bought|catch caught|"
        + "choose chose chosen|come came|deal dealt|draw drew drawn|drive drove driven|fall fell fallen|feed fed|feel felt|fight fought|"
        + "find found|forget forgot forgotten|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|"
        + "hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid|lead led|leave left|lend lent|lose lost|make made|"
        + "mean meant|meet met|override overrode overridden|overwrite overwrote overwritten|pay paid|redo redid redone|"
        + "rewrite rewrote rewritten|ride rode ridden|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|"
        + "shake shook shaken|show shown|shrink shrank shrunk|sleep slept|speak spoke spoken|spend spent|spin spun|stand stood|"
        + "steal stole stolen|stick stuck|strike struck|take took taken|teach taught|tell told|think thought|throw threw thrown|"
        + "understand understood|undo undid undone|wake woke woken|wear wore worn|win won|withdraw withdrew withdrawn|"
        + "write wrote written|child children|person people|man men|woman women|index indices|criterion criteria|datum data|"
        + "vertex vertices|matrix matrices|axis axes|analysis analyses|basis bases|crisis crises|hypothesis hypotheses|schema schemata";

    private static readonly FrozenDictionary<string, string> Plain = Families
        .Split('|')
        .Select(f => f.Split(' '))
        .SelectMany(f => f.Skip(1).Select(form => (form, f[0])))
        .ToFrozenDictionary(p => p.form, p => p.Item2, StringComparer.Ordinal);

    /// <param name="word">In lower case.</param>
    public static string PlainOf(string word) => Plain.GetValueOrDefault(word, word);
}

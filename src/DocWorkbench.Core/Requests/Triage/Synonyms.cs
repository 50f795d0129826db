using System.Collections.Frozen;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Requests.Triage;

/// <summary>Words that may stand for one another in what is asked for and in what is written; a word may be in several groups.</summary>
internal static class Synonyms
{
    private static readonly FrozenDictionary<string, string[]> Groups = SameMeaning
        .All.Select(words => words.SelectMany(TriageWords.Of).Distinct().ToList())
        .SelectMany(g => g.Select(word => (Word: word, Others: g.Where(other => other != word))))
        .GroupBy(g => g.Word, g => g.Others)
        .ToFrozenDictionary(g => g.Key, g => g.SelectMany(others => others).Distinct().ToArray());

    /// <summary>Stems of the words that may stand for a stem, without itself.</summary>
    public static IReadOnlyList<string> Of(string stem) => Groups.GetValueOrDefault(stem, []);
}

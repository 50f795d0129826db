using System.Collections.Frozen;

namespace DocWorkbench.Core.Requests.Triage;

/// <summary>Words that technical writing uses for one another; a line of the list is a group, and a word may be in several.</summary>
internal static class Synonyms
{
    private static readonly FrozenDictionary<string, string[]> Groups = Read();

    /// <summary>Stems of the words that may stand for a stem, without itself.</summary>
    public static IReadOnlyList<string> Of(string stem) => Groups.GetValueOrDefault(stem, []);

    private static FrozenDictionary<string, string[]> Read()
    {
        var groups = Template
            .Read("synonyms.txt")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line =>
                line.Split(' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(TriageWords.Of)
            )
            .Select(words => words.Distinct().ToList());
        return groups
            .SelectMany(g => g.Select(word => (Word: word, Others: g.Where(other => other != word))))
            .GroupBy(g => g.Word, g => g.Others)
            .ToFrozenDictionary(g => g.Key, g => g.SelectMany(others => others).Distinct().ToArray());
    }
}

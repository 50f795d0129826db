using System.Text.RegularExpressions;
using DocWorkbench.Web.Components.Text;
using DocWorkbench.Web.Wording;

namespace DocWorkbench.Web.Tests.Wording;

public sealed partial class TextFileTests
{
    private static readonly string[] Forms = ["None", "One", "Many"];

    private static IEnumerable<(string Class, string Entry, string Words)> Entries =>
        TextFile.All.SelectMany(file => file.Entries.Select(entry => (file.Class, entry.Key, entry.Value)));

    [Fact]
    public void Every_entry_has_words() =>
        Assert.Empty(
            Entries.Where(e => string.IsNullOrWhiteSpace(e.Words) || e.Words != e.Words.Trim()).Select(e => $"{e.Class}.{e.Entry}")
        );

    [Fact]
    public void Every_entry_is_used()
    {
        var used = Used().Matches(TextFile.Code).Select(use => use.Value).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(TextFile.All);
        Assert.Empty(Entries.Where(e => e.Class != nameof(CountedTexts)).Select(e => $"{e.Class}.{e.Entry}").Except(used));
    }

    [Fact]
    public void Every_noun_that_is_counted_has_a_form_for_none_one_and_many_and_no_other_has()
    {
        var known = TextFile.All.Single(file => file.Class == nameof(CountedTexts)).Entries.Keys.ToHashSet(StringComparer.Ordinal);
        var counted = Noun().Matches(TextFile.Code).Select(call => Counted.Entry(call.Groups[1].Value)).Distinct();

        Assert.Equal(
            counted.SelectMany(noun => Forms.Select(form => $"{noun}_{form}")).Order(StringComparer.Ordinal),
            known.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Places_are_numbered_without_a_gap() =>
        Assert.Empty(
            Entries
                .Where(e => TextFile.Places(e.Words) is var places && !places.SequenceEqual(Enumerable.Range(0, places.Count)))
                .Select(e => $"{e.Class}.{e.Entry}")
        );

    [Fact]
    public void A_brace_is_always_a_place() =>
        Assert.Empty(Entries.Where(e => Brace().Count(e.Words) != 2 * PlaceOf().Count(e.Words)).Select(e => $"{e.Class}.{e.Entry}"));

    [Fact]
    public void A_sentence_gets_as_many_values_as_it_has_places()
    {
        var words = Entries.ToDictionary(e => $"{e.Class}.{e.Entry}", e => e.Words, StringComparer.Ordinal);
        var calls = Filled()
            .Matches(TextFile.Code)
            .Select(call => (Entry: call.Groups[1].Value, Values: Values(call.Index + call.Length)))
            .ToList();

        Assert.True(calls.Count > 100);
        Assert.Empty(
            calls.Where(call => TextFile.Places(words[call.Entry]).Count != call.Values).Select(call => $"{call.Entry}: {call.Values}")
        );
    }

    [Fact]
    public void Places_that_take_markup_stand_in_order()
    {
        var words = Entries.ToDictionary(e => $"{e.Class}.{e.Entry}", e => e.Words, StringComparer.Ordinal);
        var cut = Cut().Matches(TextFile.Code).Select(call => call.Groups[1].Value).Distinct().ToList();

        Assert.NotEmpty(cut);
        Assert.All(
            cut,
            entry => Assert.Equal(words[entry], string.Concat(words[entry].Pieces().Select((p, i) => i == 0 ? p : $"{{{i - 1}}}{p}")))
        );
    }

    // From the bracket after With: commas outside of any bracket and any string, and one.
    private static int Values(int start)
    {
        var (depth, values, quoted) = (1, 1, false);
        for (var at = start; depth > 0; at++)
        {
            var c = TextFile.Code[at];
            quoted ^= c == '"';
            depth +=
                quoted ? 0
                : c is '(' or '[' or '{' ? 1
                : c is ')' or ']' or '}' ? -1
                : 0;
            values += !quoted && depth == 1 && c == ',' && !TextFile.Code[(at + 1)..].TrimStart().StartsWith(')') ? 1 : 0;
        }

        return values;
    }

    [GeneratedRegex(@"\b\w+Texts\.\w+")]
    private static partial Regex Used();

    [GeneratedRegex(@"\b(\w+Texts\.\w+)\s*\.With\(")]
    private static partial Regex Filled();

    [GeneratedRegex(@"\b(\w+Texts\.\w+)\.Pieces\(")]
    private static partial Regex Cut();

    // Also where a unit of time is handed on to be counted.
    [GeneratedRegex(@"\b(?:Counted\.Of|Ago)\((?:[^()""]|\((?:[^()]|\([^()]*\))*\))*,\s*""([^""]+)""\)")]
    private static partial Regex Noun();

    [GeneratedRegex("[{}]")]
    private static partial Regex Brace();

    [GeneratedRegex(@"\{\d+(:[^{}]*)?\}")]
    private static partial Regex PlaceOf();
}

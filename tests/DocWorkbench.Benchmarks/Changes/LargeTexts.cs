namespace DocWorkbench.Benchmarks.Changes;

/// <summary>Texts that no comparison should be kept busy by, made of the same random words at every run.</summary>
internal static class LargeTexts
{
    public static IEnumerable<(string Name, string Before, string After)> Make()
    {
        var random = new Random(1);
        yield return ("5,000 different lines, a paragraph each", Lines(random, 5_000, "\n\n"), Lines(random, 5_000, "\n\n"));
        yield return ("5,000 different lines, a list item each", "- " + Lines(random, 5_000, "\n- "), "- " + Lines(random, 5_000, "\n- "));
        var (line, edited) = Edited(random, Line(random, 15_500));
        yield return ("one 100 KB line, 10 % edited", line, edited);
        yield return ("100 KB all different, one line", Line(random, 15_500), Line(random, 15_500));
        yield return ("100 KB all different, 1,900 lines", Lines(random, 1_900, "\n"), Lines(random, 1_900, "\n"));
        var (paragraph, other) = Edited(random, Lines(random, 5_000, "\n"));
        yield return ("one 5,000-line paragraph, 10 % edited", paragraph, other);
        yield return ("one 5,000-line paragraph, all different", paragraph, Lines(random, 5_000, "\n"));
    }

    private static string Lines(Random random, int count, string end) =>
        string.Join(end, Enumerable.Range(0, count).Select(_ => Line(random, words: 8).TrimEnd('\n'))) + "\n";

    private static string Line(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word(random))) + "\n";

    private static (string Text, string Edited) Edited(Random random, string text) =>
        (
            text,
            string.Join(
                ' ',
                text.Split(' ').Select(w => random.Next(10) == 0 && !w.Contains('\n', StringComparison.Ordinal) ? Word(random) : w)
            )
        );

    private static string Word(Random random) =>
        string.Create(
            2 + random.Next(8),
            random,
            (word, r) =>
            {
                for (var i = 0; i < word.Length; i++)
                {
                    word[i] = (char)('a' + r.Next(26));
                }
            }
        );
}

namespace DocWorkbench.Core.Materials.Quarantine;

/// <summary>Finds words that speak to a language model instead of to a reader, plain or in disguise.</summary>
internal static class InstructionFinder
{
    private const int LongestReading = 200;

    // No white space, no letter: a phrase that begins or ends a text does so between two of them as well.
    private const string Between = "\n\u0001\n";

    // Beyond it the joined text costs more memory than the shortcut saves time.
    private const int LongestJoined = 100_000;

    /// <summary>
    /// False where surely none of the texts has any: nearly all materials are harmless, and looking through them at once takes a tenth of the
    /// time.
    /// </summary>
    public static bool MayBeInAny(IReadOnlyCollection<string> texts)
    {
        if (texts.Sum(text => (long)text.Length) > LongestJoined)
        {
            return true;
        }

        var plain = texts.Select(FoldedText.Plain).ToList();
        var disguised = plain.Zip(texts).Where(both => !ReferenceEquals(both.First, both.Second)).Select(both => both.First);
        return FindPlain(string.Join(Between, texts)) is not null
            || FindPlain(string.Join(Between, disguised)) is not null
            || FoldedText.Readings(string.Join(Between, plain), mostEncoded: int.MaxValue).Any(reading => FindPlain(reading) is not null);
    }

    public static Finding? Find(string text)
    {
        if (FindPlain(text) is { } place)
        {
            return new Finding(QuarantineReason.ModelInstruction, place.At);
        }

        var plain = FoldedText.Plain(text);
        IEnumerable<string> readings = plain == text ? [] : [plain];
        foreach (var reading in readings.Concat(FoldedText.Readings(plain, FoldedText.MostEncoded)))
        {
            if (FindPlain(reading) is { } found)
            {
                var length = Math.Min(LongestReading, reading.Length - found.At);
                return new Finding(
                    QuarantineReason.ModelInstruction,
                    At: 0,
                    reading.Substring(found.At, Math.Max(length, found.Length)).Trim()
                );
            }
        }

        return null;
    }

    private static (int At, int Length)? FindPlain(string text)
    {
        if (TemplateTokens.Find(text) is var token and >= 0)
        {
            return (token, 1);
        }

        foreach (var (phrase, mayStandIn) in InstructionPhrases.All)
        {
            if (mayStandIn(text) && phrase.Match(text) is { Success: true } match)
            {
                return (match.Index, match.Length);
            }
        }

        return null;
    }
}

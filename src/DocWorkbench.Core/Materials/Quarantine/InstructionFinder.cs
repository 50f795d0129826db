namespace DocWorkbench.Core.Materials.Quarantine;

/// <summary>Finds words that speak to a language model instead of to a reader, plain or in disguise.</summary>
internal static class InstructionFinder
{
    private const int LongestReading = 200;

    public static Finding? Find(string text)
    {
        if (FindPlain(text) is { } place)
        {
            return new Finding(QuarantineReason.ModelInstruction, place.At);
        }

        foreach (var reading in FoldedText.Readings(text))
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

        foreach (var phrase in InstructionPhrases.All)
        {
            if (phrase.Match(text) is { Success: true } match)
            {
                return (match.Index, match.Length);
            }
        }

        return null;
    }
}

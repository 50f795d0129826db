using System.Text.RegularExpressions;
using Microsoft.ML.Tokenizers;

namespace DocWorkbench.Core.Requests;

/// <summary>Counts the tokens a language model takes a text for.</summary>
public sealed partial class TokenCounter
{
    // The time of one word grows with the square of its length, and no text has words as long as this.
    private const int LongestWord = 1_000;
    private readonly TiktokenTokenizer _tokenizer;

    private TokenCounter(TiktokenTokenizer tokenizer) => _tokenizer = tokenizer;

    /// <summary>
    /// Exact for the models of OpenAI; for others, whose vocabularies are of like size, an estimate. Reading a vocabulary takes some tenths
    /// of a second and forty megabytes: keep the counter.
    /// </summary>
    /// <param name="model">As a server calls it; a name that tells nothing, such as a deployment's, counts as the newest.</param>
    public static TokenCounter Of(string model) => new(TiktokenTokenizer.CreateForEncoding(VocabularyOf(model)));

    /// <summary>The vocabulary a model's tokens come from; models of one share a counter.</summary>
    public static string VocabularyOf(string model) => OlderModel().IsMatch(model) ? "cl100k_base" : "o200k_base";

    public int Count(string text)
    {
        var tokens = 0;
        for (var start = 0; start < text.Length; )
        {
            var end = Next(text, start);
            tokens += _tokenizer.CountTokens(text[start..end]);
            start = end;
        }

        return tokens;
    }

    // A piece ends where a line does, so that no word is cut but one that is too long to be one.
    private static int Next(string text, int start)
    {
        var run = 0;
        for (var at = start; at < text.Length; at++)
        {
            run = char.IsLetterOrDigit(text[at]) == (at > start && char.IsLetterOrDigit(text[at - 1])) ? run + 1 : 1;
            if (text[at] == '\n' && (at + 1 == text.Length || !char.IsWhiteSpace(text[at + 1])) || run == LongestWord)
            {
                return at + 1;
            }
        }

        return text.Length;
    }

    [GeneratedRegex(@"gpt-?(3\.?5|4(?![\d.o]))", RegexOptions.IgnoreCase)]
    private static partial Regex OlderModel();
}

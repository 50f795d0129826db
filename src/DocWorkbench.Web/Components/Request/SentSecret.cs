using DocWorkbench.Core.Requests.Triage;

namespace DocWorkbench.Web.Components.Request;

/// <summary>Words that are not for everybody, in what is about to be sent.</summary>
/// <param name="Passage">Null where they stand in the how-to or in the request itself.</param>
/// <param name="Place">Where they stand, in a few words.</param>
public sealed record SentSecret(TriagedPassage? Passage, string Place, string Words, string Sentence)
{
    private const int Longest = 80;

    /// <summary>The sentence, with the words where it does not hold them itself.</summary>
    public string Said =>
        Sentence.Contains(Words, StringComparison.Ordinal)
            ? Sentence
            : RequestTexts.Secret_Quoted.With(Words.Length > Longest ? Words[..Longest] + "…" : Words, Sentence);
}

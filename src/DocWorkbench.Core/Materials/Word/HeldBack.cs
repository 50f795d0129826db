using System.Collections.Immutable;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Collects the texts that no reader of the document sees, for the writer to look at.</summary>
internal sealed class HeldBack
{
    /// <summary>Characters of one text; its beginning tells what it is.</summary>
    private const int Longest = 500;

    /// <summary>A writer won't look through more; the characters are counted all the same.</summary>
    private const int MaxTexts = 1000;

    private readonly List<QuarantinedText> texts = [];
    private readonly Dictionary<QuarantineReason, int> characters = [];

    public ImmutableArray<QuarantinedText> All => [.. texts];

    public int Characters(QuarantineReason reason) => characters.GetValueOrDefault(reason);

    /// <summary>Runs of one paragraph are one text.</summary>
    public void Add(QuarantineReason reason, string text, string anchor)
    {
        if (text.Length == 0)
        {
            return;
        }

        characters[reason] = Characters(reason) + text.Length;
        if (texts is [.., { } last] && last.Reason == reason && last.Anchor == anchor)
        {
            texts[^1] = last.Text.Length < Longest ? last with { Text = Beginning(last.Text + text) } : last;
        }
        else if (texts.Count < MaxTexts)
        {
            texts.Add(new QuarantinedText(reason, Beginning(text), anchor, PassageId: null));
        }
    }

    private static string Beginning(string text) =>
        text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];
}

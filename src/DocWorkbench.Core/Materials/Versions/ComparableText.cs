using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Materials.Versions;

/// <summary>A passage with what a comparison asks of it, worked out once.</summary>
internal sealed class ComparableText(Passage passage)
{
    // Below this two passages share little more than the language's small words.
    private const double Threshold = 0.4;
    private const double SamePath = 0.05;
    private const double SameMarkdown = 0.1;

    private WordSet? _words;

    public Passage Passage { get; } = passage;

    public string Path { get; } = string.Join('\n', passage.Breadcrumb);

    public WordSet Words => _words ??= WordSet.Of(Key.Item2);

    /// <summary>The words; of a picture alone its Markdown.</summary>
    public (PassageKind, string) Key { get; } = (passage.Kind, passage.Text.Length > 0 ? passage.Text : passage.Markdown);

    /// <summary>Long texts hold two versions together better than short ones.</summary>
    public double Weight => 1 + Math.Log(1 + Passage.Text.Length);

    /// <summary>For one with the same key.</summary>
    public double WeightOfEqual(ComparableText other) =>
        Weight * (1 + (Passage.Markdown == other.Passage.Markdown ? SameMarkdown : 0) + (Path == other.Path ? SamePath : 0));

    /// <summary>0 where the one can't stand for the other, else up to 1 and a little more under the same headings.</summary>
    public double Similarity(ComparableText other)
    {
        if (!AreCompatible(Passage.Kind, other.Passage.Kind) || Words.MostSimilarity(other.Words) < Threshold)
        {
            return 0;
        }

        var similarity = Words.Similarity(other.Words);
        return similarity < Threshold ? 0 : similarity + (Path == other.Path ? SamePath : 0);
    }

    private static bool AreCompatible(PassageKind before, PassageKind after) =>
        before == after || IsRunningText(before) && IsRunningText(after);

    private static bool IsRunningText(PassageKind kind) =>
        kind is PassageKind.Paragraph or PassageKind.List or PassageKind.Quote or PassageKind.Note;
}

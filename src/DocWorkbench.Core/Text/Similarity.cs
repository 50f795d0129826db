namespace DocWorkbench.Core.Text;

/// <summary>How alike two texts are by the words they share.</summary>
public static class Similarity
{
    /// <summary>0 for no shared word, 1 for the same words, in whatever order and number.</summary>
    public static double OfWords(string first, string second) =>
        string.Equals(first, second, StringComparison.Ordinal) ? 1 : WordSet.Of(first).Similarity(WordSet.Of(second));
}

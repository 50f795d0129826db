using DocWorkbench.Core.Documents;

namespace DocWorkbench.Benchmarks.Asking;

/// <summary>Characters of the text before that give way to other text, with what is quoted around them.</summary>
/// <param name="From">Where the quote begins, at or before <paramref name="Start"/>.</param>
/// <param name="To">Where it ends.</param>
internal sealed record Hunk(int Start, int End, string Text, int From, int To)
{
    public static Hunk Of(int start, int end, string text) => new(start, end, text, start, end);

    public string Quote(HowTo howTo) => howTo.Text[From..To];

    public string NewText(HowTo howTo) => howTo.Text[From..Start] + Text + howTo.Text[End..To];

    /// <summary>This and the one after it as one, with what stands between them.</summary>
    public Hunk With(Hunk next, HowTo howTo) =>
        Of(Start, Math.Max(End, next.End), Text + howTo.Text[End..Math.Max(End, next.Start)] + next.Text);
}

using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Words;

/// <summary>A text and its tokens.</summary>
internal sealed class TokenList
{
    private TokenList(string text, IReadOnlyList<TextSpan> spans)
    {
        Text = text;
        Spans = spans;
        Pieces = [.. spans.Select(s => text.Substring(s.Start, s.Length))];
    }

    public string Text { get; }

    public IReadOnlyList<TextSpan> Spans { get; }

    public string[] Pieces { get; }

    public static TokenList OfProse(string text) => new(text, WordTokenizer.Tokenize(text));

    public static TokenList OfCode(string text) => new(text, WordTokenizer.TokenizeCode(text));

    /// <summary>The characters from one token up to another; null for none.</summary>
    public TextSpan? Characters(int first, int end) => first == end ? null : TextSpan.FromBounds(Spans[first].Start, Spans[end - 1].End);
}

using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Words;

/// <summary>A text and its tokens.</summary>
internal sealed class TokenList
{
    // Half of all tokens are a space or a mark.
    private static readonly string[] Marks = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    private TokenList(string text, IReadOnlyList<TextSpan> spans)
    {
        Text = text;
        Spans = spans;
        Pieces = new string[spans.Count];
        for (var i = 0; i < Pieces.Length; i++)
        {
            var (start, length) = (spans[i].Start, spans[i].Length);
            Pieces[i] = length == 1 && text[start] < Marks.Length ? Marks[text[start]] : text.Substring(start, length);
        }
    }

    public string Text { get; }

    public IReadOnlyList<TextSpan> Spans { get; }

    public string[] Pieces { get; }

    public static TokenList OfProse(string text) => new(text, WordTokenizer.Tokenize(text));

    public static TokenList OfCode(string text) => new(text, WordTokenizer.TokenizeCode(text));

    /// <summary>The characters from one token up to another; null for none.</summary>
    public TextSpan? Characters(int first, int end) => first == end ? null : TextSpan.FromBounds(Spans[first].Start, Spans[end - 1].End);
}

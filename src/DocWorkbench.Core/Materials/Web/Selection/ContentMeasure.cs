using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Selection;

/// <summary>What a part of a page holds, in pieces that can be found again in another cut of the same page.</summary>
internal sealed class ContentMeasure
{
    private const int ShortestProse = 40;
    private const char FirstWide = '\u2E80';
    private readonly HashSet<string> _prose = new(StringComparer.Ordinal);
    private readonly HashSet<string> _code;
    private readonly int _text;
    private readonly int _linked;

    public ContentMeasure(IElement root)
    {
        foreach (var text in root.Descendants<IText>())
        {
            var words = ElementWords.Fold(text.Data);
            var isLinked = text.IsInside("a");
            _text += words.Length;
            _linked += isLinked ? words.Length : 0;
            if (!isLinked && Weight(words) >= ShortestProse && _prose.Add(words))
            {
                Prose += Weight(words);
            }
        }

        _code = [.. root.QuerySelectorAll($"pre[{Mark.Language}]").Select(block => block.TextContent)];
    }

    /// <summary>Characters of unlinked text in runs long enough to be sentences, repeated runs counted once.</summary>
    public int Prose { get; }

    /// <summary>How much of the text is links, from 0 to 1: in menus and teasers nearly all of it.</summary>
    public double ChromeShare => _text == 0 ? 1 : _linked / (double)_text;

    /// <summary>Characters of prose the other holds and this one does not.</summary>
    public int ProseMissingFrom(ContentMeasure other) => other._prose.Where(words => !_prose.Contains(words)).Sum(Weight);

    // A Chinese or Japanese character says about as much as three letters.
    private static int Weight(string words) =>
        words.AsSpan().ContainsAnyInRange(FirstWide, char.MaxValue) ? words.Length + (2 * words.Count(c => c >= FirstWide)) : words.Length;

    /// <summary>Code blocks the other holds and this one does not.</summary>
    public int CodeMissingFrom(ContentMeasure other) => other._code.Count(code => !_code.Contains(code));
}

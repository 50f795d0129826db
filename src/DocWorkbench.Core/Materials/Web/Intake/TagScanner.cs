using System.Buffers;
using System.Collections.Frozen;

namespace DocWorkbench.Core.Materials.Web.Intake;

/// <summary>Walks the tags of a page's source in order, passing over comments and the text of scripts and styles.</summary>
internal ref struct TagScanner(string text)
{
    private static readonly FrozenSet<string> RawText = new[]
    {
        "script",
        "style",
        "textarea",
        "title",
        "xmp",
        "iframe",
        "noembed",
        "noframes",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Usual = (
        "html head body div p span a h1 h2 h3 h4 h5 h6 ul ol li table tr td pre code article section main br b i em strong img title meta font center blockquote"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    // Longer values are pictures written out or the state of a script.
    private const int LongestValue = 16_384;
    private const int LongestComment = 4_096;

    private static readonly FrozenSet<string> NeverText = new[] { "script", "style", "iframe", "noembed", "noframes" }.ToFrozenSet(
        StringComparer.Ordinal
    );

    private static readonly string Spaces = string.Concat(Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(char.IsWhiteSpace));
    private static readonly SearchValues<char> White = SearchValues.Create(Spaces);
    private static readonly SearchValues<char> WhiteOrSlash = SearchValues.Create(Spaces + "/");
    private static readonly SearchValues<char> EndOfName = SearchValues.Create(Spaces + "/>");
    private static readonly SearchValues<char> EndOfAttribute = SearchValues.Create(Spaces + "/>=");
    private static readonly SearchValues<char> EndOfValue = SearchValues.Create(Spaces + ">");

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly List<Range> _ballast = [];
    private int _at;

    /// <summary>What nobody reads and only costs time: the insides of scripts and styles, values and comments of great length.</summary>
    public readonly IReadOnlyList<Range> Ballast => _ballast;

    public string Name { get; private set; } = "";
    public bool IsEnd { get; private set; }
    public int Attributes { get; private set; }
    public bool SeenHtml { get; private set; }

    /// <summary>The tag as it stands, from its angle bracket on.</summary>
    public ReadOnlySpan<char> Tag { get; private set; } = default;

    public bool MoveNext()
    {
        while (_at < text.Length)
        {
            var start = text.IndexOf('<', _at);
            if (start < 0 || start + 1 >= text.Length)
            {
                break;
            }

            if (text[start + 1] is '!' or '?')
            {
                _at = AfterComment(start);
                continue;
            }

            IsEnd = text[start + 1] == '/';
            var nameAt = start + (IsEnd ? 2 : 1);
            if (nameAt >= text.Length || !char.IsAsciiLetter(text[nameAt]))
            {
                _at = start + 1;
                continue;
            }

            ReadTag(start, nameAt);
            return true;
        }

        _at = text.Length;
        return false;
    }

    private void ReadTag(int start, int nameAt)
    {
        var end = nameAt;
        end = Until(end, EndOfName);
        Name = NameOf(text.AsSpan(nameAt, Math.Min(end - nameAt, 64)));
        SeenHtml |= Usual.Contains(Name);
        _at = AfterAttributes(end);
        Tag = text.AsSpan(start, _at - start);
        if (!IsEnd && RawText.Contains(Name))
        {
            var close = text.IndexOf("</" + Name, _at, StringComparison.OrdinalIgnoreCase);
            close = close < 0 ? text.Length : close;
            if (NeverText.Contains(Name) && close > _at)
            {
                _ballast.Add(_at..close);
            }

            _at = close;
        }
    }

    private readonly int AfterComment(int start)
    {
        var isComment = string.CompareOrdinal(text, start, "<!--", 0, 4) == 0;
        var end = isComment ? text.IndexOf("-->", start + 2, StringComparison.Ordinal) : text.IndexOf('>', start);
        if (isComment && end - start > LongestComment)
        {
            _ballast.Add((start + LongestComment)..end);
        }

        return end < 0 ? text.Length : end + (isComment ? 3 : 1);
    }

    private int AfterAttributes(int at)
    {
        for (Attributes = 0; at < text.Length; Attributes++)
        {
            at = Past(at, WhiteOrSlash);
            if (at >= text.Length || text[at] == '>')
            {
                return Math.Min(at + 1, text.Length);
            }

            at = Until(at + 1, EndOfAttribute);
            var value = Past(at, White);
            if (value < text.Length && text[value] == '=')
            {
                at = AfterValue(Past(value + 1, White));
            }
        }

        return text.Length;
    }

    private readonly int AfterValue(int at)
    {
        if (at >= text.Length || text[at] is not ('"' or '\''))
        {
            var end = Until(at, EndOfValue);
            if (end - at > LongestValue)
            {
                _ballast.Add(at..end);
            }

            return end;
        }

        var close = text.IndexOf(text[at], at + 1);
        if (close - at > LongestValue)
        {
            _ballast.Add((at + 1)..close);
        }

        return close < 0 ? text.Length : close + 1;
    }

    // Nearly all tags of a page have the names of others.
    private readonly string NameOf(ReadOnlySpan<char> written)
    {
        if (!_names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out var name))
        {
            name = written.ToString().ToLowerInvariant();
            _names[written.ToString()] = name;
        }

        return name;
    }

    private readonly int Past(int at, SearchValues<char> signs) =>
        at < text.Length && text.AsSpan(at).IndexOfAnyExcept(signs) is var found and >= 0 ? at + found : text.Length;

    private readonly int Until(int at, SearchValues<char> signs) =>
        at < text.Length && text.AsSpan(at).IndexOfAny(signs) is var found and >= 0 ? at + found : text.Length;
}

using System.Text;

namespace DocWorkbench.Core.Proposals.Arriving;

/// <summary>Walks once over the characters of a reply and finds the entries of its list of changes; nothing is taken for right yet.</summary>
internal sealed class ReplyScanner
{
    // As deep as the reader of whole replies goes; nothing of ours needs more than six.
    private const int Deepest = 64;
    private const int LongestName = 40;

    private readonly Stack<Level> _levels = new();
    private readonly StringBuilder _entry = new();
    private readonly StringBuilder _name = new();
    private bool _inText;
    private bool _escaped;
    private bool _isName;

    // The number of levels inside the list; 0 while there is none.
    private int _list;

    /// <summary>Lists of changes begun so far; a later one takes the place of those before it.</summary>
    public int Lists { get; private set; }

    /// <returns>The text of an entry that ended at this character; null for every other character.</returns>
    public string? Take(char c)
    {
        if (_list > 0 && _levels.Count > _list || IsEntryStart(c))
        {
            _entry.Append(c);
        }

        if (_inText)
        {
            TakeText(c);
            return null;
        }

        return TakeBetween(c);
    }

    private bool IsEntryStart(char c) => !_inText && _list > 0 && _levels.Count == _list && c == '{';

    private void TakeText(char c)
    {
        if (_escaped)
        {
            _escaped = false;
        }
        else if (c == '\\')
        {
            _escaped = true;
        }
        else if (c == '"')
        {
            _inText = false;
            return;
        }

        if (_isName && _name.Length < LongestName)
        {
            _name.Append(c);
        }
    }

    private string? TakeBetween(char c)
    {
        switch (c)
        {
            case '{' or '[':
                Open(c);
                return null;
            case '}' or ']':
                return Close(c);
            case '"' when _levels.Count > 0:
                _inText = true;
                _isName = _levels.Peek() is { IsObject: true, AtName: true };
                _name.Clear();
                return null;
            case ':' when _levels.Count > 0:
                _levels.Push(_levels.Pop() with { AtName = false, Name = _name.ToString() });
                return null;
            case ',' when _levels.Count > 0:
                _levels.Push(_levels.Pop() with { AtName = true, Name = "" });
                return null;
            default:
                if (_levels.Count > 0 && !IsPlain(c))
                {
                    Forget();
                }

                return null;
        }
    }

    private void Open(char c)
    {
        if (_levels.Count == Deepest)
        {
            Forget();
            return;
        }

        if (c == '[' && _list == 0 && _levels.Count > 0 && _levels.Peek() is { IsObject: true, Name: "changes" })
        {
            _list = _levels.Count + 1;
            Lists++;
        }

        _levels.Push(new Level(c == '{', AtName: true, Name: ""));
    }

    private string? Close(char c)
    {
        if (_levels.Count == 0)
        {
            return null;
        }

        if (_levels.Pop().IsObject != (c == '}'))
        {
            Forget();
            return null;
        }

        if (_levels.Count < _list)
        {
            _list = 0;
        }

        if (_list == 0 || _levels.Count != _list || _entry.Length == 0)
        {
            return null;
        }

        var entry = _entry.ToString();
        _entry.Clear();
        return entry;
    }

    // Numbers, true, false, null and white space; anything else between texts means that this is prose.
    private static bool IsPlain(char c) =>
        char.IsWhiteSpace(c) || char.IsAsciiDigit(c) || "truefalsn+-.E".Contains(c, StringComparison.Ordinal);

    private void Forget()
    {
        _levels.Clear();
        _entry.Clear();
        _list = 0;
    }

    /// <param name="AtName">Whether the next text is a member's name.</param>
    /// <param name="Name">Of the member whose value comes next.</param>
    private readonly record struct Level(bool IsObject, bool AtName, string Name);
}

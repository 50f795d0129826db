using System.Text;

namespace DocWorkbench.Web.Tests.Wording;

/// <summary>
/// Finds the words a Razor file says by itself: text between tags, what a screen reader or a tooltip says of an element, and strings within
/// the expressions there. Reads just as much of Razor as the program's own files use.
/// </summary>
internal sealed partial class MarkupWords
{
    private readonly string _markup;
    private readonly List<string> _found = [];
    private readonly StringBuilder _text = new();
    private readonly List<string> _strings = [];

    private MarkupWords(string markup) => _markup = markup;

    public static IReadOnlyList<string> Of(string razor)
    {
        var words = new MarkupWords(Unsaid().Replace(razor, ""));
        words.Read();
        return words._found;
    }

    private void Read()
    {
        for (var at = 0; at < _markup.Length; )
        {
            if (_markup[at] == '@')
            {
                at = Expression(at);
                _text.Append('\uFFFC');
            }
            else if (_markup[at] == '<' && at + 1 < _markup.Length && (char.IsLetter(_markup[at + 1]) || _markup[at + 1] is '/' or '!'))
            {
                Tell();
                at = Tag(at + 1);
                _text.Append('\uFFFC');
            }
            else
            {
                _text.Append(_markup[at++]);
            }
        }

        Tell();
    }

    // What was gathered is said; lines of code between the tags are not.
    private void Tell()
    {
        _found.AddRange(Code().Replace(_text.ToString(), "").Split('\uFFFC').Where(HasWord).Select(text => text.Trim()));
        _found.AddRange(_strings.Where(IsSpoken));
        _text.Clear();
        _strings.Clear();
    }

    // Returns the place after the tag, or after the element where its content is not told.
    private int Tag(int at)
    {
        var start = at;
        while (char.IsLetterOrDigit(_markup[at]) || _markup[at] is '/' or '!' or '-' or '.')
        {
            at++;
        }

        var name = _markup[start..at];
        while (_markup[at] != '>')
        {
            at = char.IsWhiteSpace(_markup[at]) || _markup[at] == '/' ? at + 1 : Attribute(at);
        }

        return Untold.Contains(name) && _markup[at - 1] != '/' ? _markup.IndexOf($"</{name}>", at, StringComparison.Ordinal) : at + 1;
    }

    private int Attribute(int at)
    {
        var start = at;
        while (!char.IsWhiteSpace(_markup[at]) && _markup[at] is not ('=' or '>' or '/'))
        {
            at++;
        }

        var isSaid = Said.Contains(_markup[start..at].ToLowerInvariant());
        if (_markup[at] != '=')
        {
            return at;
        }

        var quote = _markup[++at] is '"' or '\'' ? _markup[at++] : ' ';
        while (_markup[at] != quote && (quote != ' ' || _markup[at] is not ('\n' or '>')))
        {
            if (_markup[at] == '@')
            {
                at = Expression(at);
                continue;
            }

            _text.Append(_markup[at++]);
        }

        if (isSaid)
        {
            Tell();
        }

        _text.Clear();
        _strings.Clear();
        return quote == ' ' ? at : at + 1;
    }

    // From an @; returns the place after the expression, or after the head of a statement.
    private int Expression(int at)
    {
        at++;
        if (_markup[at] is '(' or '{')
        {
            return Bracket(at);
        }

        var start = at;
        at = Name(at);
        if (Control.Contains(_markup[start..at]))
        {
            var end = Bracket(_markup.IndexOf('(', at));
            _strings.Clear();
            return end;
        }

        while (at < _markup.Length)
        {
            if (_markup[at] is '(' or '[')
            {
                at = Bracket(at);
            }
            else if (_markup[at] is '.' or '?' or '!' && Name(at + 1) is var end && end > at + 1)
            {
                at = end;
            }
            else if (_markup[at] == '?' && _markup[at + 1] == '.')
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private int Name(int at)
    {
        while (at < _markup.Length && (char.IsLetterOrDigit(_markup[at]) || _markup[at] == '_'))
        {
            at++;
        }

        return at;
    }

    // From an opening bracket to behind the one that closes it.
    private int Bracket(int at)
    {
        for (at++; _markup[at] is not (')' or ']' or '}'); )
        {
            at = _markup[at] switch
            {
                '(' or '[' or '{' => Bracket(at),
                '\'' => _markup.IndexOf('\'', at + 2) + 1,
                '"' => Quoted(at),
                _ => at + 1,
            };
        }

        return at + 1;
    }

    private int Quoted(int at)
    {
        var (words, hasPlaces) = (new StringBuilder(), _markup[at - 1] == '$');
        for (at++; _markup[at] != '"'; )
        {
            if (hasPlaces && _markup[at] == '{')
            {
                at = Bracket(at);
            }
            else
            {
                at += _markup[at] == '\\' ? 1 : 0;
                words.Append(_markup[at++]);
            }
        }

        _strings.Add(words.ToString());
        return at + 1;
    }
}

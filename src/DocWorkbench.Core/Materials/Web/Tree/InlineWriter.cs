using System.Text;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Web.Tree;

/// <summary>Gathers a run of text in both its forms, white space folded as a browser folds it.</summary>
internal sealed class InlineWriter
{
    private readonly StringBuilder _markdown = new();
    private readonly StringBuilder _plain = new();
    private bool _gap;

    public bool IsEmpty => _markdown.Length == 0;

    public bool StartsWithGap { get; private set; }

    public bool EndsWithGap => _gap;

    /// <summary>The last thing written was a line break.</summary>
    public bool IsAfterBreak => IsEmpty || _markdown[^1] == '\n';

    public void AppendText(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var isSpace = IsSpace(text[at]);
            var end = at;
            while (end < text.Length && IsSpace(text[end]) == isSpace)
            {
                end++;
            }

            if (isSpace)
            {
                Gap();
            }
            else
            {
                AppendWord(text.AsSpan(at, end - at));
            }

            at = end;
        }
    }

    public void Gap()
    {
        if (IsEmpty)
        {
            StartsWithGap = true;
        }

        _gap = true;
    }

    public void Break()
    {
        _gap = false;
        if (!IsEmpty)
        {
            _markdown.Append("\\\n");
            _plain.Append('\n');
        }
    }

    /// <summary>Something that stands in the Markdown as it is.</summary>
    public void AppendRaw(string markdown, string plain)
    {
        FlushGap();
        if (markdown is ['[', ..] && _markdown.Length > 0 && _markdown[^1] == '!')
        {
            _markdown.Insert(_markdown.Length - 1, '\\');
        }

        _markdown.Append(markdown);
        _plain.Append(plain);
    }

    /// <summary>An inner run between two marks; its outer white space goes outside them, where Markdown wants it.</summary>
    public void AppendWrapped(string before, InlineText inner, string after, bool gapBefore, bool gapAfter)
    {
        if (gapBefore)
        {
            Gap();
        }

        if (!inner.IsBlank)
        {
            AppendRaw(before + inner.Markdown + after, inner.Plain);
        }

        if (gapAfter)
        {
            Gap();
        }
    }

    public InlineText ToInlineText()
    {
        Trim(_markdown, "\\\n");
        Trim(_plain, "\n");
        return IsEmpty ? InlineText.Empty : new InlineText(_markdown.ToString(), _plain.ToString().Trim());
    }

    private void AppendWord(ReadOnlySpan<char> word)
    {
        var atLineStart = IsAfterBreak;
        FlushGap();
        MarkdownEscape.Append(_markdown, word, atLineStart);
        _plain.Append(word);
    }

    private void FlushGap()
    {
        if (_gap && !IsAfterBreak)
        {
            _markdown.Append(' ');
            _plain.Append(' ');
        }

        _gap = false;
    }

    // No-break space is a character of its own to a browser, but to a reader of Markdown it is a space.
    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f' or '\u00A0';

    private static void Trim(StringBuilder text, string ending)
    {
        while (text.Length >= ending.Length && text.ToString(text.Length - ending.Length, ending.Length) == ending)
        {
            text.Length -= ending.Length;
        }
    }
}

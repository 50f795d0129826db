using System.Collections.Immutable;
using System.Net;
using System.Text;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Web.Components.Text;

/// <summary>Writes a block with marked words: rendered, or as source where rendering would hide what is marked, as in a link's address.</summary>
internal static class MarkedBlock
{
    public static string Of(string text, ImmutableArray<TextSpan> marks, MarkKind kind, Func<string, string?>? pictures)
    {
        var html = SafeMarkdown.RenderNow(text, marks, kind, pictures);
        return marks.IsEmpty || SafeMarkdown.ShowsEveryMark(html, text, marks, kind)
            ? $"<div class=\"dw-rendered\">{html}</div>"
            : Source(text, marks, kind == MarkKind.Added ? "ins" : "del");
    }

    private static string Source(string text, ImmutableArray<TextSpan> marks, string tag)
    {
        var html = new StringBuilder("<pre class=\"dw-source\">");
        var at = 0;
        foreach (var mark in marks.OrderBy(m => m.Start))
        {
            html.Append(WebUtility.HtmlEncode(text[at..mark.Start])).Append('<').Append(tag).Append('>');
            html.Append(WebUtility.HtmlEncode(text[mark.Start..mark.End])).Append("</").Append(tag).Append('>');
            at = mark.End;
        }

        return html.Append(WebUtility.HtmlEncode(text[at..].TrimEnd('\r', '\n'))).Append("</pre>").ToString();
    }
}

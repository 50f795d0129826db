using System.Collections.Immutable;
using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Text;
using Microsoft.AspNetCore.Components;

namespace DocWorkbench.Web.Components.Text;

/// <summary>HTML of foreign text, made safe. The only place where such HTML becomes part of a page; what is made once serves every page.</summary>
internal sealed class SafeMarkup
{
    private SafeMarkup(string html) => Html = new MarkupString(html);

    public static SafeMarkup Nothing { get; } = new("");

    public MarkupString Html { get; }

    /// <param name="marks">Spans of the text.</param>
    /// <param name="pictures">The address a picture can be shown from; null for a placeholder.</param>
    public static SafeMarkup Rendered(string markdown, ImmutableArray<TextSpan> marks, MarkKind kind, Func<string, string?>? pictures) =>
        new(SafeMarkdown.Render(markdown, marks, kind, pictures));

    /// <summary>A block with marked words, as source where rendering would hide a mark.</summary>
    public static SafeMarkup Marked(string text, ImmutableArray<TextSpan> marks, MarkKind kind, Func<string, string?>? pictures) =>
        new(MarkedBlock.Of(text, marks, kind, pictures));

    /// <summary>Rows of blocks side by side, words marked.</summary>
    public static SafeMarkup Of(ImmutableArray<AlignedRow> rows, Func<string, string?>? pictures) => new(MarkedRows.Of(rows, pictures));
}

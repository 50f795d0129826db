using System.Collections.Frozen;
using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Code;

/// <summary>Takes line numbers, copy buttons and headings out of a code block.</summary>
internal static class GutterRemover
{
    private static readonly FrozenSet<string> GutterClasses = (
        "lnt ln lineno linenos linenumber line-number line-numbers line-numbers-rows lineNumber lineNumbers react-syntax-highlighter-line-number "
        + "hljs-ln-numbers gutter rouge-gutter blob-num code-line-number cm-gutters CodeMirror-linenumber CodeMirror-gutter-wrapper linenodiv line-num"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private const int LongestLabel = 40;

    /// <summary>What a heading inside the block calls its language; null without one.</summary>
    public static string? Clean(IElement block)
    {
        var label = RemoveButtons(block);
        foreach (
            var element in block
                .QuerySelectorAll("style,script,svg,textarea,template,.CodeMirror-cursor,.sr-only,.hover-info,[role=tooltip]")
                .ToList()
        )
        {
            element.Remove();
        }

        foreach (var element in block.QuerySelectorAll("*").ToList())
        {
            if (IsGutter(element))
            {
                element.Remove();
            }
        }

        RemoveNumberColumn(block);
        return label;
    }

    public static bool IsGutter(IElement element) =>
        IsNumbers(element.TextContent)
        && (
            element.ClassList.Any(GutterClasses.Contains)
            || (element.GetAttribute("style") ?? "")
                .Replace(" ", "", StringComparison.Ordinal)
                .Contains("user-select:none", StringComparison.OrdinalIgnoreCase)
        );

    public static bool IsNumbers(string text) =>
        text.All(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c) || c is '.' or ':' or '|' or '\u00A0');

    private static string? RemoveButtons(IElement block)
    {
        string? label = null;
        var whole = block.TextLength();
        foreach (var button in block.QuerySelectorAll("button,[role=button],clipboard-copy").ToList())
        {
            IElement header = button;
            while (header.ParentElement is { } around && around != block && IsHeader(around, whole))
            {
                header = around;
            }

            label ??= LabelIn(header);
            header.Remove();
        }

        return label;
    }

    private static bool IsHeader(IElement around, int whole) =>
        !around.Is("code", "pre")
        && around.QuerySelector("code,pre") is null
        && around.TextLength() is var length
        && length <= LongestLabel
        && length * 2 < whole;

    private static string? LabelIn(IElement header) =>
        header
            .Descendants<IText>()
            .Where(text => text.ParentElement?.Closest("button") is null)
            .Select(text => CodeLanguage.FromLabel(text.Data))
            .FirstOrDefault(language => language is not null);

    // Numbers without any telling class: when every line's box begins with an element that counts up, that is the gutter.
    private static void RemoveNumberColumn(IElement block)
    {
        var box = block;
        while (box.Children is { Length: 1 } only && box.TextLength() == only[0].TextLength())
        {
            box = only[0];
        }

        var firsts = box.Children.Select(line => line.Children.Length > 1 ? line.FirstElementChild : null).ToList();
        if (firsts.Count < 2)
        {
            return;
        }

        var from = int.TryParse(firsts[0]?.TextContent.Trim(), out var number) ? number : -1;
        if (from >= 0 && firsts.Select((first, i) => first?.TextContent.Trim() == $"{from + i}").All(counts => counts))
        {
            firsts.ForEach(first => first?.Remove());
        }
    }
}

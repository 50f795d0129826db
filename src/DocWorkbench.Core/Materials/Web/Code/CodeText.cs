using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Code;

/// <summary>The text of a code block, line by line, whether its generator ends lines by characters, breaks or boxes.</summary>
internal static class CodeText
{
    private static readonly FrozenSet<string> LineClasses =
        "line code-line view-line ec-line cm-line CodeMirror-line token-line loc code__line hljs-ln-line"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    public static string Of(INode block)
    {
        var text = new StringBuilder();
        Append(block, text);
        var lines = text.Replace("\r\n", "\n").Replace('\r', '\n').Replace('\u00A0', ' ').Replace("\u200B", "").ToString().Split('\n');
        var first = Array.FindIndex(lines, line => !string.IsNullOrWhiteSpace(line));
        var last = Array.FindLastIndex(lines, line => !string.IsNullOrWhiteSpace(line));
        return first < 0 ? "" : string.Join('\n', lines[first..(last + 1)]);
    }

    private static void Append(INode node, StringBuilder text)
    {
        INode? before = null;
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText words:
                    text.Append(words.Data);
                    break;
                case IElement { LocalName: "br" }:
                    text.Append('\n');
                    break;
                case IElement element:
                    AppendElement(element, before as IElement, text);
                    break;
                default:
                    continue;
            }

            before = child;
        }
    }

    private static void AppendElement(IElement element, IElement? before, StringBuilder text)
    {
        var isBox = element.IsBlock();
        // Lines that stand in elements of their own with nothing between them are drawn as boxes.
        var isLineAfterLine = !isBox && IsLine(element) && before is not null && IsLine(before);
        if ((isBox && text.Length > 0 && text[^1] != '\n') || (isLineAfterLine && !EndsLine(before!)))
        {
            text.Append('\n');
        }

        var start = text.Length;
        Append(element, text);
        if (isBox && !IsWrapper(element) && (text.Length == start || text[^1] != '\n') && element.NextSibling is not null)
        {
            text.Append('\n');
        }
    }

    private static bool EndsLine(IElement line) => line.TextContent is [.., '\n'] || line.LastElementChild?.LocalName == "br";

    private static bool IsWrapper(IElement element) => element.Children.Any(child => child.IsBlock());

    private static bool IsLine(IElement element) =>
        element.HasAttribute("data-line")
        || element.HasAttribute("data-line-number")
        || element.LocalName == "code"
        || element.ClassList.Any(LineClasses.Contains);
}

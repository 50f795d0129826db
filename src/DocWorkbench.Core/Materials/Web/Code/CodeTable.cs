using System.Text;
using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web.Code;

/// <summary>Recognises the table some generators draw a code block with: numbers in one column, code in the other.</summary>
internal static class CodeTable
{
    private static readonly string[] Signs =
    [
        "highlight",
        "lntable",
        "rouge",
        "hljs-ln",
        "codehilite",
        "js-file-line",
        "syntaxhighlighter",
        "crayon",
        "code",
    ];

    /// <summary>The code without its numbers; null when the table is no code block.</summary>
    public static string? TextOf(IElement table)
    {
        if (!LooksLikeCode(table))
        {
            return null;
        }

        var text = new StringBuilder();
        foreach (var row in table.QuerySelectorAll("tr").Where(row => row.Closest("table") == table))
        {
            var cells = row.Children.Where(cell => cell.Is("td", "th")).ToList();
            var code = cells.FindIndex(cell => !IsGutter(cell));
            if (cells.Count is 0 or > 3 || cells.Count(cell => !IsGutter(cell)) > 1)
            {
                return null;
            }

            var cellOfCode = cells[code < 0 ? cells.Count - 1 : code];
            _ = GutterRemover.Clean(cellOfCode);
            text.Append(CodeText.Of(cellOfCode) is { Length: > 0 } line ? line : cellOfCode.TextContent.TrimEnd()).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    private static bool IsGutter(IElement cell) =>
        cell.HasAttribute("data-line-number") && string.IsNullOrWhiteSpace(cell.TextContent) && cell.QuerySelector("pre,code") is null
        || cell.ClassList.Any(name =>
            name.Contains("gutter", StringComparison.OrdinalIgnoreCase)
            || name.Contains("num", StringComparison.OrdinalIgnoreCase)
            || name.Contains("lineno", StringComparison.OrdinalIgnoreCase)
        ) && GutterRemover.IsNumbers(cell.TextContent)
        || cell.NextElementSibling is not null && !string.IsNullOrWhiteSpace(cell.TextContent) && GutterRemover.IsNumbers(cell.TextContent);

    private static bool LooksLikeCode(IElement table) =>
        table.QuerySelector("tr") is { } first
        && first.Children is { Length: > 1 and <= 3 } cells
        && cells.Any(IsGutter)
        && (
            table.Closest("pre,code,figure.highlight") is not null
            || HasSign(table)
            || HasSign(table.ParentElement)
            || cells.Any(HasSign) && table.QuerySelector("pre,code") is not null
        )
        && table.QuerySelector("h1,h2,h3,h4,h5,h6,img,ul,ol") is null;

    private static bool HasSign(IElement? element) =>
        element is not null && element.ClassList.Any(name => Signs.Any(sign => name.Contains(sign, StringComparison.OrdinalIgnoreCase)));
}

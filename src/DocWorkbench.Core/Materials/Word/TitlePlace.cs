using System.Collections.Immutable;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Gives the title its place among the nodes.</summary>
internal static class TitlePlace
{
    /// <summary>
    /// A title heads the text where no heading is of the first level. Beside such headings it would be one of them, so it is a
    /// paragraph; so it is where several paragraphs are set as titles. It stands once where the first heading repeats it.
    /// </summary>
    public static ImmutableArray<ContentNode> Settle(ImmutableArray<ContentNode> nodes, bool isOnlyTitle)
    {
        var first = nodes.OfType<HeadingNode>().FirstOrDefault(heading => heading.Level == 1);
        return
        [
            .. nodes
                .Where(node => node is not TitleNode title || first is null || !Same(title.Text.Plain, first.Text.Plain))
                .Select(node => node is TitleNode title ? Place(title, isHeading: first is null && isOnlyTitle) : node),
        ];
    }

    public static string? OnlyTopHeading(ImmutableArray<ContentNode> nodes) =>
        nodes.OfType<HeadingNode>().Where(heading => heading.Level == 1).Take(2).ToList() is [var only] ? only.Text.Plain : null;

    private static ContentNode Place(TitleNode title, bool isHeading) =>
        isHeading
            ? new HeadingNode(1, title.Text) { Anchor = title.Anchor, Pictures = title.Pictures }
            : new ParagraphNode(title.Text) { Anchor = title.Anchor, Pictures = title.Pictures };

    private static bool Same(string one, string other) => one.Trim().Equals(other.Trim(), StringComparison.OrdinalIgnoreCase);
}

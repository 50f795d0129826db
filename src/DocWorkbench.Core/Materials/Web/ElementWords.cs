using System.Collections.Frozen;
using AngleSharp.Dom;

namespace DocWorkbench.Core.Materials.Web;

/// <summary>Questions the steps ask of an element.</summary>
internal static class ElementWords
{
    private static readonly FrozenSet<string> Blocks = (
        "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
        + "header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul caption"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool IsBlock(this IElement element) => Blocks.Contains(element.LocalName);

    public static bool IsHeading(this IElement element) => element.LocalName is ['h', >= '1' and <= '6'];

    public static bool Is(this IElement element, params ReadOnlySpan<string> names) => names.Contains(element.LocalName);

    public static bool HasRole(this IElement element, string role) =>
        string.Equals(element.GetAttribute("role"), role, StringComparison.OrdinalIgnoreCase);

    // The library parses a selector anew at every call, which is most of the time on a page of ten thousand elements.
    public static bool IsInside(this INode node, params ReadOnlySpan<string> names)
    {
        for (var around = node.ParentElement; around is not null; around = around.ParentElement)
        {
            if (names.Contains(around.LocalName))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Holds(this IElement element, params ReadOnlySpan<string> names)
    {
        foreach (var inner in element.Descendants<IElement>())
        {
            if (names.Contains(inner.LocalName))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Characters of text without the white space around and between words counted twice.</summary>
    public static int TextLength(this INode node)
    {
        int length = 0,
            gap = 0;
        Count(node, ref length, ref gap);
        return length;
    }

    public static int FoldedLength(ReadOnlySpan<char> text)
    {
        int length = 0,
            gap = 0;
        Count(text, ref length, ref gap);
        return length;
    }

    // Text is asked for its length far more often than for itself.
    private static void Count(INode node, ref int length, ref int gap)
    {
        if (node is IText text)
        {
            Count(text.Data, ref length, ref gap);
            return;
        }

        var children = node.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            Count(children[i], ref length, ref gap);
        }
    }

    private static void Count(ReadOnlySpan<char> text, ref int length, ref int gap)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                gap = length > 0 ? 1 : 0;
                continue;
            }

            length += 1 + gap;
            gap = 0;
        }
    }

    public static string FoldedText(this INode node) => Fold(node.TextContent);

    public static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static void ReplaceByChildren(this IElement element)
    {
        while (element.FirstChild is { } child)
        {
            element.Parent?.InsertBefore(child, element);
        }

        element.Remove();
    }
}

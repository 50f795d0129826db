using System.Buffers;
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

    /// <summary>
    /// All elements inside this one, in the page's order, as they are now. Asking the library by a selector costs several times as much, and a
    /// page is gone through some thirty times.
    /// </summary>
    public static List<IElement> Elements(this INode root)
    {
        var found = new List<IElement>();
        Gather(root, found);
        return found;
    }

    private static void Gather(INode parent, List<IElement> found)
    {
        var children = parent.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IElement element)
            {
                found.Add(element);
                Gather(element, found);
            }
        }
    }

    public static bool IsBlock(this IElement element) => Blocks.Contains(element.LocalName);

    public static bool IsHeading(this IElement element) => element.LocalName is ['h', >= '1' and <= '6'];

    public static bool Is(this IElement element, params ReadOnlySpan<string> names) => names.Contains(element.LocalName);

    public static bool Has(this IElement element, params ReadOnlySpan<string> attributes)
    {
        var own = element.Attributes;
        for (var i = 0; i < own.Length; i++)
        {
            if (own[i] is { } attribute && attributes.Contains(attribute.Name))
            {
                return true;
            }
        }

        return false;
    }

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

    public static bool Holds(this INode node, params ReadOnlySpan<string> names)
    {
        var children = node.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IElement element && (names.Contains(element.LocalName) || element.Holds(names)))
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

    /// <summary>Whether the text, white space and all, is longer than this; looks no further than it must.</summary>
    public static bool HoldsMoreTextThan(this INode node, int characters) => Left(node, characters) < 0;

    private static int Left(INode node, int characters)
    {
        if (node is IText text)
        {
            return characters - text.Length;
        }

        var children = node.ChildNodes;
        for (var i = 0; i < children.Length && characters >= 0; i++)
        {
            characters = Left(children[i], characters);
        }

        return characters;
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

    /// <summary>The words with one space between them.</summary>
    public static string Fold(string text)
    {
        var folded = ArrayPool<char>.Shared.Rent(text.Length + 1);
        var length = 0;
        var gap = false;
        foreach (var sign in text)
        {
            if (char.IsWhiteSpace(sign))
            {
                gap = length > 0;
                continue;
            }

            if (gap)
            {
                folded[length++] = ' ';
                gap = false;
            }

            folded[length++] = sign;
        }

        var words = length == text.Length && text.AsSpan().SequenceEqual(folded.AsSpan(0, length)) ? text : new string(folded, 0, length);
        ArrayPool<char>.Shared.Return(folded);
        return words;
    }

    public static void ReplaceByChildren(this IElement element)
    {
        while (element.FirstChild is { } child)
        {
            element.Parent?.InsertBefore(child, element);
        }

        element.Remove();
    }
}

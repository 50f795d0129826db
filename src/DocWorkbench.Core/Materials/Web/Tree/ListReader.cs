using System.Collections.Immutable;
using AngleSharp.Dom;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Web.Tree;

/// <summary>Reads a list with all that stands inside its entries.</summary>
internal static class ListReader
{
    public static ContentNode? Read(IElement list, BlockReader reader)
    {
        var entries = ImmutableArray.CreateBuilder<ListEntry>();
        foreach (var child in list.Children)
        {
            if (SkippedElements.Contains(child))
            {
                continue;
            }

            if (child.Is("ul", "ol") && entries.Count > 0)
            {
                // A list set between the entries is meant for the entry before it.
                if (Read(child, reader) is { } nested)
                {
                    entries[^1] = new ListEntry(entries[^1].Content.Add(nested));
                }

                continue;
            }

            var content = reader.Read(child);
            if (!content.IsEmpty)
            {
                entries.Add(new ListEntry(content));
            }
        }

        return entries.Count == 0 ? null : new ListNode(list.LocalName == "ol", StartOf(list), entries.ToImmutable());
    }

    private static int StartOf(IElement list) =>
        int.TryParse(list.GetAttribute("start") ?? list.FirstElementChild?.GetAttribute("value"), out var start)
        && start is >= 0 and <= 999_999_999
            ? start
            : 1;
}

using System.Globalization;
using DocWorkbench.Core.Materials.Content;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>A list that may still take entries.</summary>
internal sealed class OpenList
{
    private readonly ListMark first;
    private readonly string anchor;
    private readonly List<NodeStack> entries = [];

    private ListMark last;

    public OpenList(ListMark first, string anchor, int outside)
    {
        (this.first, this.anchor, Outside) = (first, anchor, outside);
        last = first;
    }

    public int Level => first.Level;

    /// <summary>Where the text of its entries begins; 0 when nothing says so.</summary>
    public int Indent => last.Indent;

    /// <summary>The indent of the text before the list, which is no sign of belonging to it.</summary>
    public int Outside { get; }

    public NodeStack LastEntry => entries[^1];

    /// <summary>Whether a paragraph goes on with this list rather than beginning another at the same level.</summary>
    public bool Takes(ListMark mark)
    {
        if (mark.Level != first.Level || IsOrdered(mark) != IsOrdered(first))
        {
            return false;
        }

        return mark.Instance == last.Instance
            || (mark.Definition == last.Definition && (!mark.IsOrdered || mark.Number == last.Number + 1));
    }

    /// <summary>Whether a label such as "1.2." below the entry "1." says nothing that the numbers of nested lists don't say.</summary>
    public bool Counts(ListMark below) =>
        IsOrdered(last)
        && below.Definition == last.Definition
        && below.Level == last.Level + 1
        && Bare(below.Label) == string.Create(CultureInfo.InvariantCulture, $"{Bare(last.Label)}.{below.Number}");

    private static string Bare(string label) => label.Trim(' ', '.', ')', '(');

    public NodeStack Add(ListMark mark)
    {
        last = mark;
        entries.Add(new NodeStack());
        return entries[^1];
    }

    public ListNode Close() =>
        new(IsOrdered(first), IsOrdered(first) ? Math.Max(first.Number, 0) : 1, [.. entries.Select(e => new ListEntry(e.Close()))])
        {
            Anchor = anchor,
        };

    /// <summary>A telling label stands in the text of the entry, so the list itself needs no number.</summary>
    private static bool IsOrdered(ListMark mark) => mark.IsOrdered && !mark.IsTelling;
}

using System.Globalization;
using System.Xml.Linq;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Footnotes and endnotes in the order the text refers to them.</summary>
internal sealed class Notes
{
    private readonly List<Note> notes = [];
    private readonly Dictionary<XElement, Note> byContent = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<Note> All => notes;

    /// <returns>The mark that stands in the text.</returns>
    public string Refer(XElement content, PartLinks links)
    {
        if (!byContent.TryGetValue(content, out var known))
        {
            byContent[content] = known = new Note($"[^{(notes.Count + 1).ToString(CultureInfo.InvariantCulture)}]", content, links);
            notes.Add(known);
        }

        return known.Mark;
    }

    internal sealed record Note(string Mark, XElement Content, PartLinks Links);
}

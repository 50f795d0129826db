using System.Xml.Linq;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Footnotes or endnotes by their id.</summary>
internal sealed class NotesPart
{
    private readonly Dictionary<string, XElement> notes = [];

    public NotesPart(XElement? root, PartLinks links)
    {
        Links = links;
        foreach (var note in root?.Elements() ?? [])
        {
            // Typed notes are the lines that separate notes from the text.
            if (note.Attr("id") is { } id && note.Attr("type") is null or "normal")
            {
                notes[id] = note;
            }
        }
    }

    public PartLinks Links { get; }

    public XElement? Find(string? id) => id is not null && notes.TryGetValue(id, out var note) ? note : null;
}

using System.Xml.Linq;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>The comments of a document by their id, and which of them answers which.</summary>
internal sealed class CommentsPart
{
    private static readonly XNamespace Word2012 = "http://schemas.microsoft.com/office/word/2012/wordml";

    private readonly Dictionary<string, string> idOfParagraph = [];
    private readonly Dictionary<string, string> parents = [];
    private readonly HashSet<string> done = [];

    public CommentsPart(XElement? root, XElement? extended, PartLinks links)
    {
        Links = links;
        foreach (var comment in root?.Elements(W.Main + "comment") ?? [])
        {
            if (comment.Attr("id") is not { } id || !Known.TryAdd(id, comment))
            {
                continue;
            }

            // Threads are told by the last paragraph of each comment.
            if (comment.Elements(W.Paragraph).LastOrDefault()?.Attribute(W.Word2010 + "paraId")?.Value is { } paragraph)
            {
                idOfParagraph[paragraph] = id;
            }
        }

        foreach (var entry in extended?.Elements() ?? [])
        {
            if (IdOf(entry, "paraId") is not { } id)
            {
                continue;
            }

            if (IdOf(entry, "paraIdParent") is { } parent && parent != id)
            {
                parents[id] = parent;
            }

            if (entry.Attribute(Word2012 + "done")?.Value is "1" or "true")
            {
                done.Add(id);
            }
        }
    }

    public PartLinks Links { get; }

    /// <summary>In the order of the file.</summary>
    public OrderedDictionary<string, XElement> Known { get; } = [];

    /// <summary>The comment that another one answers; null for the first of a thread.</summary>
    public string? Parent(string id) => parents.GetValueOrDefault(id);

    public bool IsDone(string id) => done.Contains(id);

    private string? IdOf(XElement entry, string name) =>
        entry.Attribute(Word2012 + name)?.Value is { } paragraph ? idOfParagraph.GetValueOrDefault(paragraph) : null;
}

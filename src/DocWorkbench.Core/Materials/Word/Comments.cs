using System.Text;
using System.Xml.Linq;

namespace DocWorkbench.Core.Materials.Word;

/// <summary>Keeps, while the text is read, where each comment stands and which words it is about.</summary>
internal sealed class Comments(CommentsPart part)
{
    /// <summary>Characters of the words a comment is about; its label shows no more.</summary>
    private const int Longest = 80;

    /// <summary>Comments about one place; more have no words.</summary>
    private const int MaxOpen = 64;

    private readonly Dictionary<string, StringBuilder> open = [];
    private readonly Dictionary<string, string> words = [];
    private readonly Dictionary<string, string> places = [];

    public void Mark(XElement range)
    {
        if (range.Attr("id") is not { } id)
        {
            return;
        }

        if (range.Name.LocalName == "commentRangeStart")
        {
            if (open.Count < MaxOpen && part.Known.ContainsKey(id) && !words.ContainsKey(id))
            {
                open.TryAdd(id, new StringBuilder());
            }
        }
        else
        {
            Close(id);
        }
    }

    /// <summary>Takes note of words that were read.</summary>
    public void Say(string text)
    {
        if (open.Count == 0 || text.Length == 0)
        {
            return;
        }

        foreach (var (id, said) in open)
        {
            said.Append(text);
            if (said.Length > Longest)
            {
                Close(id);
            }
        }
    }

    public void Place(string? id, string anchor)
    {
        if (id is not null && part.Known.ContainsKey(id))
        {
            places.TryAdd(id, anchor);
        }
    }

    /// <summary>Where the text refers to the comment; null when it does nowhere.</summary>
    public string? PlaceOf(string id) => places.GetValueOrDefault(id);

    /// <summary>Their beginning where they are many; empty when the comment is about a place rather than words.</summary>
    public string WordsOf(string id)
    {
        var said = words.GetValueOrDefault(id, "").ReplaceLineEndings(" ").Trim();
        return said.Length <= Longest ? said : said[..(said.LastIndexOf(' ', Longest) is > 0 and var cut ? cut : Longest)] + "…";
    }

    private void Close(string id)
    {
        if (open.Remove(id, out var said))
        {
            words[id] = said.ToString();
        }
    }
}

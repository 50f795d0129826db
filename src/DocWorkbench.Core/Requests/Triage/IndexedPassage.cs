using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Requests.Triage;

/// <summary>A passage with its words counted, once for many questions.</summary>
internal sealed class IndexedPassage
{
    public IndexedPassage(Material material, Passage passage)
    {
        Material = material;
        Passage = passage;
        var words = TriageWords.Of(passage.Text).ToList();
        Length = words.Count;
        Own = words.CountBy(w => w).ToDictionary();
        Pairs = [.. words.Zip(words.Skip(1))];
        Heading = passage.Breadcrumb.IsEmpty ? [] : [.. TriageWords.Of(passage.Breadcrumb[^1])];
        Above = passage.Breadcrumb.Length < 2 ? [] : [.. passage.Breadcrumb[..^1].SelectMany(TriageWords.Of)];
    }

    public Material Material { get; }

    public Passage Passage { get; }

    /// <summary>In words.</summary>
    public int Length { get; }

    public Dictionary<string, int> Own { get; }

    public HashSet<(string, string)> Pairs { get; }

    public HashSet<string> Heading { get; }

    public HashSet<string> Above { get; }
}

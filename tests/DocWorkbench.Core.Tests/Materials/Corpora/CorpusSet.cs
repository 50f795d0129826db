namespace DocWorkbench.Core.Tests.Materials.Corpora;

/// <summary>Documents with what a careful reader makes of each, and the means that ours must reach on them.</summary>
/// <param name="Name">Its folder among the corpora; documents in "in", references in "ref".</param>
internal sealed record CorpusSet(string Name, params CorpusBar[] Bars)
{
    /// <summary>Where its relative links start; null where they stay as written.</summary>
    public Uri? Address { get; init; }

    public string Folder => SharedFolder.Find(["corpora", .. Name.Split('/')]);

    public IReadOnlyList<string> Documents => [.. Directory.GetFiles(Path.Combine(Folder, "in")).Order(StringComparer.Ordinal)];
}

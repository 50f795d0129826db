using System.Collections.Immutable;

namespace DocWorkbench.Core.Materials.Versions;

/// <summary>What became of a material's passages in its next version.</summary>
public sealed class MaterialComparison
{
    private readonly Dictionary<string, ComparedPassage> _byOldId;

    private MaterialComparison(ImmutableArray<ComparedPassage> passages)
    {
        Passages = passages;
        _byOldId = passages.Where(p => p.Before is not null).ToDictionary(p => p.Before?.Id ?? "");
    }

    /// <summary>In the order of the next version; what was removed stands behind what it followed.</summary>
    public ImmutableArray<ComparedPassage> Passages { get; }

    public bool IsSame => Passages.All(p => p.Kind == ComparedPassageKind.Same);

    public static MaterialComparison Compare(Material before, Material after, CancellationToken cancellation = default) =>
        new(PassageAligner.Align(before.Passages, after.Passages, cancellation));

    /// <summary>What an old passage has become, so that a citation of it leads on; null where nothing stands for it any more.</summary>
    public ComparedPassage? Successor(string oldPassageId) =>
        _byOldId.TryGetValue(oldPassageId, out var passage) && passage.After is not null ? passage : null;
}

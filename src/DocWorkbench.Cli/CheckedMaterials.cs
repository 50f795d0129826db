using DocWorkbench.Core.Materials;
using DocWorkbench.Core.Materials.Rulings;

namespace DocWorkbench.Cli;

/// <summary>Materials for a check, with those a person vouches for taken as published.</summary>
internal static class CheckedMaterials
{
    private const string Actor = "command line";

    /// <param name="confirmed">Paths of some of them.</param>
    /// <exception cref="UsageException">What is confirmed is no material.</exception>
    public static (IReadOnlyList<Material> Read, bool AnyRefused) Read(string[] paths, string[] confirmed, CancellationToken cancellation)
    {
        var known = paths.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        if (confirmed.FirstOrDefault(c => !known.Contains(Path.GetFullPath(c))) is { } stray)
        {
            throw new UsageException($"--confirmed names {stray}, which is not among the --material files.");
        }

        var shipped = confirmed.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        var read = new List<Material>();
        var anyRefused = false;
        foreach (var path in paths)
        {
            var (materials, isRefused) = MaterialFiles.ReadAll([path], cancellation);
            anyRefused |= isRefused;
            read.AddRange(materials.Select(m => shipped.Contains(Path.GetFullPath(path)) ? Confirmed(m) : m));
        }

        return (read, anyRefused);
    }

    private static Material Confirmed(Material material) =>
        MaterialRulings.Apply(material, [new MaterialRuling(new RulingTarget.Whole(), RulingVerdict.Published, Actor, UtcTicks: 0)]);
}

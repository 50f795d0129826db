using System.Collections.Immutable;
using DocWorkbench.Core.Materials;

namespace DocWorkbench.Core.Requests.Triage;

/// <summary>The passages under one heading of one material, in document order.</summary>
/// <param name="Breadcrumb">The headings, outermost first; empty before the first.</param>
public sealed record TriageGroup(Material Material, ImmutableArray<string> Breadcrumb, ImmutableArray<TriagedPassage> Passages)
{
    /// <summary>The rank of its best passage.</summary>
    public int Rank { get; } = Passages.Min(p => p.Rank);

    public bool HasSuggested { get; } = Passages.Any(p => p.IsSuggested);
}

using System.Collections.Immutable;

namespace DocWorkbench.Benchmarks.Desk;

/// <summary>A review in the data folder.</summary>
/// <param name="Changes">Ids, in the how-to's order.</param>
internal sealed record SeededReview(string Id, ImmutableArray<string> Changes);

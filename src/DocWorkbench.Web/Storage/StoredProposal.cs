using System.Collections.Immutable;

namespace DocWorkbench.Web.Storage;

/// <summary>A proposal as it stands in the database.</summary>
/// <param name="Ordinal">From 1, within one review.</param>
/// <param name="RequestOrdinal">The request it answers; null for one that came without.</param>
/// <param name="Reply">Exactly as it came.</param>
public sealed record StoredProposal(
    int Ordinal,
    int? RequestOrdinal,
    string SourceName,
    ImmutableArray<byte> Reply,
    string BlobHash,
    long CreatedTicks,
    string ActorId
);

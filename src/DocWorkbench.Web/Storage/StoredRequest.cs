using System.Collections.Immutable;

namespace DocWorkbench.Web.Storage;

/// <summary>A request as it stands in the database.</summary>
/// <param name="Ordinal">From 1, within one review.</param>
public sealed record StoredRequest(int Ordinal, ImmutableArray<byte> Json, string BlobHash, long CreatedTicks, string ActorId);

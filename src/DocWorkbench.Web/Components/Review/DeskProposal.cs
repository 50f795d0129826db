using DocWorkbench.Core.Proposals;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Review;

/// <summary>A proposal of a review, read or refused.</summary>
public sealed class DeskProposal
{
    public required StoredProposal Stored { get; init; }

    /// <summary>Empty where the reply can't be read.</summary>
    public required Proposal Proposal { get; init; }

    /// <summary>Why the reply can't be read; null where it can.</summary>
    public required string? Problem { get; init; }
}

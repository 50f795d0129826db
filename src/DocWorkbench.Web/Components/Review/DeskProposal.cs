using DocWorkbench.Core.Proposals;
using DocWorkbench.Core.Requests;
using DocWorkbench.Web.Storage;

namespace DocWorkbench.Web.Components.Review;

/// <summary>A proposal of a review, read or refused.</summary>
public sealed class DeskProposal
{
    public required StoredProposal Stored { get; init; }

    /// <summary>Empty where the reply can't be read.</summary>
    public required Proposal Proposal { get; init; }

    /// <summary>What it answers, and when that was asked; null where it came without a request.</summary>
    public (ChangeRequest Request, long AskedTicks)? Asked { get; init; }

    /// <summary>Why the reply can't be read; null where it can.</summary>
    public required string? Problem { get; init; }
}

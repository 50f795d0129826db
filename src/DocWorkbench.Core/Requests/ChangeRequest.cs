using System.Collections.Immutable;

namespace DocWorkbench.Core.Requests;

/// <summary>What is to change in the how-to, and for whom.</summary>
public sealed record ChangeRequest
{
    public string Description { get; init; } = "";

    public string Audience { get; init; } = "";

    public AudienceLevel Level { get; init; } = AudienceLevel.Intermediate;

    /// <summary>Names of sections to write or change, existing or new; empty where the proposal is to suggest them.</summary>
    public ImmutableArray<string> Sections { get; init; } = [];

    public string Instructions { get; init; } = "";

    public RequestPreset Preset { get; init; }

    /// <summary>Null where the how-to itself tells.</summary>
    public ContentType? ContentType { get; init; }

    /// <summary>Ids of the passages to send; empty for every one that may be sent.</summary>
    public ImmutableArray<string> Passages { get; init; } = [];

    public ImmutableArray<WorkspaceRules> Rules { get; init; } = [];

    public ImmutableArray<RejectedChange> Rejected { get; init; } = [];

    /// <summary>The one change asked for again; null for a request of its own.</summary>
    public RevisionWish? Revision { get; init; }

    /// <summary>What came whole of the answer whose rest is asked for; null for a request of its own.</summary>
    public ContinuationWish? Continues { get; init; }
}

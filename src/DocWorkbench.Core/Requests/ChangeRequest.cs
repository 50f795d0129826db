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
}

using System.Collections.Immutable;

namespace DocWorkbench.Core.Evidence;

/// <summary>What the checks know beside the how-to, its changes and the materials, and how loud each of them is.</summary>
public sealed record EvidenceOptions
{
    /// <summary>Sections the request named; empty where it named none, so that nothing is "not asked for".</summary>
    public ImmutableArray<string> RequestedSections { get; init; } = [];

    /// <summary>Whether a path, relative to the how-to, is a file of its workspace; null without a connected workspace.</summary>
    public Func<string, bool>? FileExists { get; init; }

    /// <summary>Anchors of the how-to that other files link to, without "#".</summary>
    public ImmutableHashSet<string> InboundAnchors { get; init; } = [];

    /// <summary>Why a person said a passage is not to be used, by its id.</summary>
    public ImmutableDictionary<string, string> Skipped { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The id of the passage that a person said holds where two disagree, by <see cref="Finding.Key"/>.</summary>
    public ImmutableDictionary<string, string> Chosen { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Checks that a person turned off.</summary>
    public ImmutableHashSet<FindingCode> Off { get; init; } = [];

    /// <summary>Checks that a person turned down: the most severe their findings may be.</summary>
    public ImmutableDictionary<FindingCode, FindingSeverity> AtMost { get; init; } =
        ImmutableDictionary<FindingCode, FindingSeverity>.Empty;
}

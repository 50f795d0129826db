using System.Collections.Immutable;

namespace DocWorkbench.Web.Storage;

/// <summary>A review as it stands in the database.</summary>
public sealed record StoredReview
{
    public required string Id { get; init; }

    /// <summary>Goes up with every write to anything of the review.</summary>
    public required long Version { get; init; }

    public required string Name { get; init; }

    public required ReviewOrigin Origin { get; init; }

    public required long CreatedTicks { get; init; }

    public required string CreatedBy { get; init; }

    public required ImmutableArray<byte> BaseBytes { get; init; }

    public required string BaseHash { get; init; }

    /// <summary>What the file on disk held when it was last read or written for this review; write-back compares with it.</summary>
    public required string FileHash { get; init; }

    /// <summary>The hash of the text the result was made from when it was last written; null for the one the review began with.</summary>
    public string? FileBase { get; init; }

    /// <summary>Without those taken away and those replaced; a next version stands in the place of the first.</summary>
    public required ImmutableArray<StoredMaterial> Materials { get; init; }

    /// <summary>Materials that one of <see cref="Materials"/> replaced, directly or by others.</summary>
    public ImmutableArray<StoredMaterial> EarlierMaterials { get; init; } = [];

    /// <summary>In the order they were made.</summary>
    public ImmutableArray<StoredRuling> Rulings { get; init; } = [];

    public required ImmutableArray<StoredRequest> Requests { get; init; }

    public required ImmutableArray<StoredProposal> Proposals { get; init; }

    /// <summary>By sequence, from 1.</summary>
    public required ImmutableArray<StoredEvent> Events { get; init; }

    /// <summary>
    /// What the file on disk holds if nobody else wrote to it. A review brought up to date has read its new text there; one whose update was
    /// taken back must not write over that text.
    /// </summary>
    /// <param name="currentBase">The hash of the text the review is about.</param>
    public string ExpectedFile(string currentBase) => (FileBase ?? BaseHash) == currentBase ? FileHash : currentBase;

    /// <summary>
    /// The sequence of the newest event about a target, 0 for none. Undoing or redoing an event is about that event's target.
    /// </summary>
    public long LastAbout(string target) => Events.LastOrDefault(stored => stored.Subject == target)?.Event.Sequence ?? 0;
}

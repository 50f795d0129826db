using System.Collections.Immutable;

namespace DocWorkbench.Core.Reviews;

/// <summary>What people said about the changes of a review, by change.</summary>
public sealed class CommentThreads
{
    private readonly ILookup<string, CommentThread> _byChange;

    internal CommentThreads(IEnumerable<CommentThread> threads) =>
        _byChange = threads.OrderBy(t => t.Id).ToLookup(t => t.ChangeId, StringComparer.Ordinal);

    internal static CommentThreads None { get; } = new([]);

    /// <summary>Those on a change and on the versions before it, the oldest first.</summary>
    public ImmutableArray<CommentThread> Of(ReviewedChange change) =>
        [
            .. On(change)
                .Concat(change.EarlierVersions.SelectMany(On).Select(t => t with { IsOnEarlierVersion = true }))
                .DistinctBy(t => t.Id)
                .OrderBy(t => t.Id),
        ];

    /// <summary>Those on a change that lost its place.</summary>
    public ImmutableArray<CommentThread> Of(TrayEntry entry) => entry.ChangeId is { } id ? [.. _byChange[id]] : [];

    private IEnumerable<CommentThread> On(ReviewedChange change) =>
        change.FormerId is { } former ? _byChange[former].Concat(_byChange[change.Change.Id]) : _byChange[change.Change.Id];
}

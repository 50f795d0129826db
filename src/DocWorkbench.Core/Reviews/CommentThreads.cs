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
        _byChange.Count == 0
            ? []
            :
            [
                .. Own(change)
                    .Concat(change.EarlierVersions.SelectMany(Own).Select(t => t with { IsOnEarlierVersion = true }))
                    .DistinctBy(t => t.Id)
                    .OrderBy(t => t.Id),
            ];

    /// <summary>Those on a change that lost its place.</summary>
    public ImmutableArray<CommentThread> Of(TrayEntry entry) => entry.ChangeId is { } id ? On(id) : [];

    /// <summary>Those on what had this id.</summary>
    public ImmutableArray<CommentThread> On(string changeId) => [.. _byChange[changeId]];

    private IEnumerable<CommentThread> Own(ReviewedChange change) =>
        change.FormerId is { } former ? _byChange[former].Concat(_byChange[change.Change.Id]) : _byChange[change.Change.Id];
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Rebasing;

/// <summary>
/// Carries a proposed text over to the how-to as it is now, line by line. What only one side changed is taken; what both changed
/// differently is a conflict and stays as it is now. No line that either side wrote is lost without one.
/// </summary>
public static class Rebaser
{
    public static RebaseResult Rebase(SourceText before, SourceText now, SourceText proposed, CancellationToken cancellation)
    {
        if (before.Sha256 == proposed.Sha256 || now.Sha256 == proposed.Sha256)
        {
            return Clean(now);
        }

        if (before.Sha256 == now.Sha256)
        {
            return Clean(proposed);
        }

        var shape = FileShape.Of(before, now, proposed);
        return shape.Obstacle(before, now, proposed) is { } obstacle
            ? Nothing(before, now, proposed, obstacle)
            : Merge(before, now, proposed, shape, cancellation);
    }

    private static RebaseResult Clean(SourceText result) => new() { Bytes = result.Bytes, Conflicts = [] };

    private static RebaseResult Nothing(SourceText before, SourceText now, SourceText proposed, string reason)
    {
        var whole = new ThreeSpans(Whole(before), Whole(now), Whole(proposed));
        return new RebaseResult
        {
            Bytes = now.Bytes,
            Conflicts = [new RebaseConflict(whole, whole, Suggestion: null)],
            Remarks = [reason],
        };
    }

    private static RebaseResult Merge(
        SourceText before,
        SourceText now,
        SourceText proposed,
        FileShape shape,
        CancellationToken cancellation
    )
    {
        var anyEnd = LineEndShift.IsBetween(before, now) || LineEndShift.IsBetween(before, proposed);
        var (b, n, p) = (new FileLines(before.Text, anyEnd), new FileLines(now.Text, anyEnd), new FileLines(proposed.Text, anyEnd));
        var toNow = LineDiffer.Compare(b.Keys, n.Keys);
        cancellation.ThrowIfCancellationRequested();
        var toProposed = LineDiffer.Compare(b.Keys, p.Keys);
        cancellation.ThrowIfCancellationRequested();
        var chunks = ConflictTidier.Tidy(ChunkCutter.Cut(toNow, toProposed, b.Keys, n.Keys, p.Keys), n.Keys, p.Keys);
        return new RebaseResult
        {
            Bytes = ImmutableCollectionsMarshal.AsImmutableArray(new RebasedFile(b, (now, n), (proposed, p), shape, anyEnd).Write(chunks)),
            Conflicts = Conflicts(chunks, b, n, p, cancellation),
            AlreadyThere = [.. chunks.Where(c => c.Kind == ChunkKind.BothAlike).Select(c => Spans(c, b, n, p))],
            Remarks = [.. shape.Remarks(now, proposed)],
        };
    }

    private static ImmutableArray<RebaseConflict> Conflicts(
        List<Chunk> chunks,
        FileLines before,
        FileLines now,
        FileLines proposed,
        CancellationToken cancellation
    )
    {
        var conflicts = chunks.FindAll(c => c.Kind == ChunkKind.Conflict);
        if (conflicts.Count == 0)
        {
            return [];
        }

        var lifter = new BlockLifter(chunks, new BlockLines(before), new BlockLines(now), new BlockLines(proposed));
        var found = ImmutableArray.CreateBuilder<RebaseConflict>(conflicts.Count);
        foreach (var conflict in conflicts)
        {
            cancellation.ThrowIfCancellationRequested();
            found.Add(
                new RebaseConflict(
                    Spans(conflict, before, now, proposed),
                    Spans(lifter.Lift(conflict), before, now, proposed),
                    WordMerger.Merge(before.Slice(conflict.Base), now.Slice(conflict.Now), proposed.Slice(conflict.Proposed))
                )
            );
        }

        return found.MoveToImmutable();
    }

    private static ThreeSpans Spans(Chunk chunk, FileLines before, FileLines now, FileLines proposed) =>
        new(before.Span(chunk.Base), now.Span(chunk.Now), proposed.Span(chunk.Proposed));

    private static TextSpan Whole(SourceText source) => new(0, source.Text.Length);
}

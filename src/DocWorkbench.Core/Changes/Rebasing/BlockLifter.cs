namespace DocWorkbench.Core.Changes.Rebasing;

/// <summary>Widens a conflict to the whole blocks around it, in all three files alike.</summary>
internal sealed class BlockLifter(IReadOnlyList<Chunk> chunks, BlockLines before, BlockLines now, BlockLines proposed)
{
    public Chunk Lift(Chunk conflict)
    {
        var lifted = conflict;
        while (true)
        {
            var wider = Widened(lifted);
            if (wider == lifted)
            {
                return lifted;
            }

            lifted = wider;
        }
    }

    private Chunk Widened(Chunk place)
    {
        var (b, n, p) = (before.Around(place.Base), now.Around(place.Now), proposed.Around(place.Proposed));
        var first = chunks.First(c => c.Base.End > b.Start || c.Now.End > n.Start || c.Proposed.End > p.Start);
        var last = chunks.Last(c => c.Base.Start < b.End || c.Now.Start < n.End || c.Proposed.Start < p.End);

        // In lines that are the same in all three the widest of the three says how far; anything else is taken whole.
        var lead =
            first.Kind == ChunkKind.Same ? Least(b.Start - first.Base.Start, n.Start - first.Now.Start, p.Start - first.Proposed.Start) : 0;
        var trail = last.Kind == ChunkKind.Same ? Least(last.Base.End - b.End, last.Now.End - n.End, last.Proposed.End - p.End) : 0;
        return new Chunk(
            place.Kind,
            new LineRange(first.Base.Start + lead, last.Base.End - trail),
            new LineRange(first.Now.Start + lead, last.Now.End - trail),
            new LineRange(first.Proposed.Start + lead, last.Proposed.End - trail)
        );
    }

    private static int Least(int first, int second, int third) => Math.Min(first, Math.Min(second, third));
}

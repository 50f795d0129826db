using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>
/// Joins changes until choices among them leave every block the block it is in its own version: a list item never turns into code because
/// its parent was not accepted. Looked at from heading to heading, for no block reaches over one.
/// </summary>
internal sealed class StructureGuard(
    IReadOnlyList<Piece> pieces,
    UnitAlignment alignment,
    ChangeGrouper groups,
    CancellationToken cancellation
)
{
    // Characters read again at most; what is left after that goes by the list, table or front matter it stands in.
    private const long MaximumReading = 2_000_000;

    // A rule on the first line turns into the start of front matter when any other rule comes, however far below.
    private readonly bool _reachesAnywhere = StartsWithRule(alignment.Before) || StartsWithRule(alignment.After);

    private long _read;

    /// <summary>True where there was too much to try.</summary>
    public bool Limited { get; private set; }

    public void Join()
    {
        // A move ties two stretches together: what was joined in one may ask for more in the other.
        var again = pieces.Any(p => p.Move > 0);
        while (JoinAll() && again && _read <= MaximumReading) { }
    }

    private bool JoinAll()
    {
        var (start, joined) = (0, false);
        for (var i = 1; i <= pieces.Count; i++)
        {
            if (i == pieces.Count || !_reachesAnywhere && StartsWithHeading(pieces[i]))
            {
                joined |= JoinBetween(start, i);
                start = i;
            }
        }

        return joined;
    }

    private static bool StartsWithRule(ComparedUnit[] units) => units is [{ Kind: UnitKind.Rule }, ..];

    private bool StartsWithHeading(Piece piece) =>
        piece.Units.Before < piece.Units.BeforeEnd
        && piece.Units.After < piece.Units.AfterEnd
        && piece.Move == 0
        && (piece.Kind is null || piece.IsSteady(alignment))
        && alignment.Before[piece.Units.Before].Unit is { Kind: UnitKind.Heading, Container: 0, Depth: 0 }
        && alignment.After[piece.Units.After].Unit is { Kind: UnitKind.Heading, Container: 0, Depth: 0 };

    private bool JoinBetween(int start, int end)
    {
        int[] differing = [.. Enumerable.Range(start, end - start).Where(i => pieces[i].Kind is not null && !pieces[i].IsSteady(alignment))];
        var joinedAny = false;
        for (var joined = true; joined && _read <= MaximumReading; joinedAny |= joined)
        {
            joined = false;
            for (var round = 0; round < TrialChoices.CountFor(Ranks(differing).Count); round++)
            {
                while (Ranks(differing) is { Count: > 1 } ranks && !TryChoice(start, end, differing, ranks, round))
                {
                    joined = true;
                }
            }
        }

        if (_read > MaximumReading)
        {
            Limited = true;
            JoinContainers(differing);
        }

        return joinedAny;
    }

    /// <summary>Each group's place among those between two headings.</summary>
    private Dictionary<int, int> Ranks(int[] differing)
    {
        var ranks = new Dictionary<int, int>();
        foreach (var piece in differing)
        {
            ranks.TryAdd(groups.GroupOf(piece), ranks.Count);
        }

        return ranks;
    }

    private bool TryChoice(int start, int end, int[] differing, Dictionary<int, int> ranks, int round)
    {
        cancellation.ThrowIfCancellationRequested();
        if (_read > MaximumReading)
        {
            return true;
        }

        var mixed = new MixedText(alignment);
        for (var i = start; i < end; i++)
        {
            mixed.Add(pieces[i].Units, IsAccepted(i), piece: i);
        }

        // The heading that ends the stretch must be found to be one as well, whatever it says.
        if (end < pieces.Count)
        {
            mixed.Add(pieces[end].Units, after: false, piece: end);
        }

        _read += mixed.Length;
        if (mixed.FindBreak() is not { } found)
        {
            return true;
        }

        // What broke is a seam between something taken and something left out: the last one before the break, else the first.
        var seams = Enumerable.Range(1, differing.Length - 1).Where(k => IsAccepted(differing[k - 1]) != IsAccepted(differing[k])).ToList();
        var reach = found.ByNext ? found.Piece + 1 : found.Piece;
        var seam = seams.FindLast(k => differing[k] <= reach);
        var at = seam > 0 ? seam : seams[0];
        groups.Join(differing[at - 1], differing[at]);
        return false;

        bool IsAccepted(int piece) =>
            ranks.TryGetValue(groups.GroupOf(piece), out var rank) && TrialChoices.IsAccepted(round, rank, ranks.Count);
    }

    private void JoinContainers(int[] differing)
    {
        for (var k = 1; k < differing.Length; k++)
        {
            var (last, next) = (ContainerOf(pieces[differing[k - 1]]), ContainerOf(pieces[differing[k]]));
            if (last == next && last != (0, 0))
            {
                groups.Join(differing[k - 1], differing[k]);
            }
        }
    }

    private (int Before, int After) ContainerOf(Piece piece) =>
        (
            piece.Units.Before < piece.Units.BeforeEnd ? alignment.Before[piece.Units.Before].Unit.Container : 0,
            piece.Units.After < piece.Units.AfterEnd ? alignment.After[piece.Units.After].Unit.Container : 0
        );
}

using DocWorkbench.Core.Changes.Words;
using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>
/// Joins changes until choices among them leave every block the block it is in its own version: a list item never turns into code because
/// its parent was not accepted. Looked at from one heading or paragraph outside all lists to the
/// next, for no block reaches over one.
/// </summary>
internal sealed class StructureGuard(
    IReadOnlyList<Piece> pieces,
    UnitAlignment alignment,
    ChangeGrouper groups,
    CancellationToken cancellation
)
{
    // Characters read again at most; what is left after that goes by the list, table or front matter it stands in.
    private const long MaximumReading = 5_000_000;

    private readonly bool _reachesAnywhere = MayStartWithRule(pieces, alignment);

    private readonly bool _hasDirectives =
        alignment.Before.Any(u => u.Kind == UnitKind.Directive) || alignment.After.Any(u => u.Kind == UnitKind.Directive);

    private readonly bool[] _undecided = [.. pieces.Select(p => p.Kind is not null && !p.IsSteady(alignment))];

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
            if (i == pieces.Count || !_reachesAnywhere && IsBoundary(pieces[i]))
            {
                joined |= JoinBetween(start, i);
                start = i;
            }
        }

        return joined;
    }

    // A rule on the first line turns into the start of front matter when any other rule comes, however far below.
    private static bool MayStartWithRule(IReadOnlyList<Piece> pieces, UnitAlignment alignment)
    {
        foreach (var (_, units, _, _) in pieces)
        {
            var (goes, comes) = (units.Before == units.BeforeEnd, units.After == units.AfterEnd);
            if (
                !goes && alignment.Before[units.Before].Kind == UnitKind.Rule
                || !comes && alignment.After[units.After].Kind == UnitKind.Rule
            )
            {
                return true;
            }

            if (!goes && !comes)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>True for a block that both versions have and that no block of the document reaches over.</summary>
    private bool IsBoundary(Piece piece) =>
        piece.Units.Before < piece.Units.BeforeEnd
        && piece.Units.After < piece.Units.AfterEnd
        && piece.Move == 0
        && (piece.Kind is null || piece.IsSteady(alignment))
        && IsBoundary(alignment.Before[piece.Units.Before])
        && IsBoundary(alignment.After[piece.Units.After]);

    // A tab ends at a rule or a heading, not at a paragraph.
    private bool IsBoundary(ComparedUnit unit) => unit.StandsAlone && (unit.Kind == UnitKind.Heading || !_hasDirectives);

    private bool JoinBetween(int start, int end)
    {
        int[] differing = [.. Enumerable.Range(start, end - start).Where(i => _undecided[i])];
        if (differing.Length < 2)
        {
            return false;
        }

        var joinedAny = false;
        // Round and round, until every choice was tried since the last time anything was joined.
        for (var (round, passed) = (0, 0); Ranks(differing) is { Count: > 1 } ranks && _read <= MaximumReading; )
        {
            // Of a long stretch with many changes only as many choices are tried as may be read again.
            var affordable = (int)Math.Min(MaximumReading / 4 / Math.Max(1, Length(start, end)), int.MaxValue);
            var count = Math.Min(TrialChoices.CountFor(ranks.Count), Math.Max(affordable, TrialChoices.LeastFor(ranks.Count)));
            if (passed >= count)
            {
                break;
            }

            if (TryChoice(start, end, differing, ranks, round % count))
            {
                (round, passed) = (round + 1, passed + 1);
            }
            else
            {
                (passed, joinedAny) = (0, true);
            }
        }

        if (_read > MaximumReading)
        {
            Limited = true;
            JoinContainers(differing);
        }

        return joinedAny;
    }

    private int Length(int start, int end) =>
        alignment.BeforeSpan(new Run(pieces[start].Units.Before, pieces[end - 1].Units.BeforeEnd, After: 0, AfterEnd: 0)).Length;

    /// <summary>Each group's place among those between two boundaries.</summary>
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

        var mixed = new MixedText(alignment, IsBoundary);
        for (var i = start; i < end; i++)
        {
            mixed.Add(pieces[i].Units, IsAccepted(i), piece: i);
        }

        // The block that ends the stretch must be found to be what it is as well, whatever it says.
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

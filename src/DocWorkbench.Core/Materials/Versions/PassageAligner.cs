using System.Collections.Immutable;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Materials.Versions;

/// <summary>
/// Finds for each passage the one that stands for it in the next version: the same words in the same order first, then what is alike
/// between those, then what went elsewhere, last what took another's place.
/// </summary>
internal sealed class PassageAligner
{
    private readonly ComparableText[] _before;
    private readonly ComparableText[] _after;
    private readonly int[] _partners;
    private readonly bool[] _taken;
    private readonly bool[] _moved;

    private PassageAligner(IEnumerable<Passage> before, IEnumerable<Passage> after)
    {
        _before = [.. before.Select(p => new ComparableText(p))];
        _after = [.. after.Select(p => new ComparableText(p))];
        _partners = new int[_before.Length];
        Array.Fill(_partners, -1);
        _taken = new bool[_after.Length];
        _moved = new bool[_before.Length];
    }

    public static ImmutableArray<ComparedPassage> Align(
        IEnumerable<Passage> before,
        IEnumerable<Passage> after,
        CancellationToken cancellation
    )
    {
        var aligner = new PassageAligner(before, after);
        var candidates = new PairCandidates(aligner._before, aligner._after, cancellation);
        aligner.PairInOrder(candidates.Equal());
        aligner.PairBetween(candidates.Alike);
        aligner.PairMoved(candidates);
        aligner.PairBetween(candidates.InPlace);
        return aligner.Result();
    }

    private void PairInOrder(IEnumerable<PairCandidate> candidates)
    {
        // Of one passage the later place comes first, so that no chain can take it twice.
        var sorted = candidates.OrderBy(c => c.Before).ThenByDescending(c => c.After).Select(c => (c.Before, c.After, c.Weight)).ToList();
        foreach (var (before, after) in HeaviestChain.Find(sorted))
        {
            Pair(before, after);
        }
    }

    private void PairBetween(Func<int[], int[], IEnumerable<PairCandidate>> candidates)
    {
        var (i, j) = (0, 0);
        while (i < _partners.Length)
        {
            if (_partners[i] >= 0)
            {
                j = _moved[i] ? j : _partners[i] + 1;
                i++;
                continue;
            }

            var end = i;
            while (end < _partners.Length && (_partners[end] < 0 || _moved[end]))
            {
                end++;
            }

            var afterEnd = end < _partners.Length ? _partners[end] : _after.Length;
            PairInOrder(
                candidates(
                    [.. Enumerable.Range(i, end - i).Where(b => _partners[b] < 0)],
                    [.. Enumerable.Range(j, afterEnd - j).Where(a => !_taken[a])]
                )
            );
            i = end;
        }
    }

    private void PairMoved(PairCandidates candidates)
    {
        int[] before = [.. Enumerable.Range(0, _before.Length).Where(i => _partners[i] < 0)];
        int[] after = [.. Enumerable.Range(0, _after.Length).Where(j => !_taken[j])];
        foreach (var pair in candidates.Elsewhere(before, after))
        {
            if (_partners[pair.Before] < 0 && !_taken[pair.After])
            {
                _moved[pair.Before] = true;
                Pair(pair.Before, pair.After);
            }
        }
    }

    private void Pair(int before, int after)
    {
        _partners[before] = after;
        _taken[after] = true;
    }

    private ImmutableArray<ComparedPassage> Result()
    {
        var origins = new int[_after.Length];
        Array.Fill(origins, -1);
        var removed = new List<int>?[_after.Length + 1];
        var follows = 0;
        for (var i = 0; i < _partners.Length; i++)
        {
            if (_partners[i] < 0)
            {
                (removed[follows] ??= []).Add(i);
                continue;
            }

            origins[_partners[i]] = i;
            follows = _moved[i] ? follows : _partners[i] + 1;
        }

        var result = ImmutableArray.CreateBuilder<ComparedPassage>(_before.Length + _after.Length);
        for (var j = 0; j <= _after.Length; j++)
        {
            result.AddRange((removed[j] ?? []).Select(i => new ComparedPassage(ComparedPassageKind.Removed, _before[i].Passage, null)));
            if (j < _after.Length)
            {
                result.Add(
                    origins[j] < 0 ? new ComparedPassage(ComparedPassageKind.Added, null, _after[j].Passage) : Paired(origins[j], j)
                );
            }
        }

        return result.ToImmutable();
    }

    private ComparedPassage Paired(int before, int after)
    {
        var pair = new ComparedPassage(ComparedPassageKind.Changed, _before[before].Passage, _after[after].Passage);
        return _moved[before] ? pair with { Kind = ComparedPassageKind.Moved }
            : pair.ContentDiffers ? pair
            : pair with { Kind = ComparedPassageKind.Same };
    }
}

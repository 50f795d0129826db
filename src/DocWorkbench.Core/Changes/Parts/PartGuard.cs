using System.Collections.Immutable;
using System.Text;
using DocWorkbench.Core.Changes.Aligning;
using DocWorkbench.Core.Changes.Words;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Parts;

/// <summary>Joins neighbouring parts until choices among them leave every line what it is in the text it comes from.</summary>
internal sealed class PartGuard(DividedText change)
{
    // Characters read again at most; past that the change is taken whole.
    private const long MaximumReading = 2_000_000;

    private readonly Dictionary<int, UnitKind> _before = Kinds(change.Before, change.BeforeUnits);
    private readonly Dictionary<int, UnitKind> _after = Kinds(change.After, change.AfterUnits);

    public static List<Part> Join(DividedText change, List<Part> parts, CancellationToken cancellation)
    {
        var guard = new PartGuard(change);
        var joined = new List<Part>(parts);
        var read = 0L;
        for (var (round, passed) = (0, 0); passed < TrialChoices.CountFor(joined.Count); )
        {
            cancellation.ThrowIfCancellationRequested();
            read += change.Around.Length + change.Whole.AfterEnd - change.Whole.After;
            if (read > MaximumReading)
            {
                return [new Part(EditKind.Block, change.Whole)];
            }

            var current = round % TrialChoices.CountFor(joined.Count);
            if (guard.FindBreak(joined, p => TrialChoices.IsAccepted(current, p, joined.Count)) is { } seam)
            {
                JoinAt(joined, seam);
                passed = 0;
            }
            else
            {
                (round, passed) = (round + 1, passed + 1);
            }
        }

        return joined;
    }

    private static void JoinAt(List<Part> parts, int seam)
    {
        var (first, second) = (parts[seam - 1].Place, parts[seam].Place);
        parts[seam - 1] = new Part(EditKind.Block, new Run(first.Before, second.BeforeEnd, first.After, second.AfterEnd));
        parts.RemoveAt(seam);
    }

    /// <summary>Where something taken meets something left out, at or before the first line that turned into something else.</summary>
    private int? FindBreak(List<Part> parts, Func<int, bool> isAccepted)
    {
        var text = new StringBuilder(change.After.Length);
        var lines = new List<(int At, UnitKind Old, UnitKind New, int Part)>();
        var (b, a) = (change.Around.Start, change.Around.Start);
        var end = new Run(change.Around.End, change.Around.End, change.Around.End + change.Whole.AfterEnd - change.Whole.BeforeEnd, 0);
        for (var i = 0; i <= parts.Count; i++)
        {
            var place = i < parts.Count ? parts[i].Place : end;
            Add(b, place.Before, _before, i, l => (_before[l], _after.GetValueOrDefault(l - b + a, _before[l])), change.Before);
            if (i < parts.Count && isAccepted(i))
            {
                Add(place.After, place.AfterEnd, _after, i, l => (_after[l], _after[l]), change.After);
            }
            else if (i < parts.Count)
            {
                Add(place.Before, place.BeforeEnd, _before, i, l => (_before[l], _before[l]), change.Before);
            }

            (b, a) = (place.BeforeEnd, place.AfterEnd);
        }

        var mixed = text.ToString();
        var kinds = Kinds(mixed, HowToReader.ReadUnits(mixed));
        foreach (var (at, old, now, part) in lines)
        {
            if (kinds.GetValueOrDefault(at, UnitKind.Blank) is var found && found != old && found != now)
            {
                var seams = Enumerable.Range(1, parts.Count - 1).Where(k => isAccepted(k - 1) != isAccepted(k)).ToList();
                return seams.FindLast(k => k <= part) is var seam and > 0 ? seam : seams[0];
            }
        }

        return null;

        void Add(
            int start,
            int end,
            Dictionary<int, UnitKind> source,
            int part,
            Func<int, (UnitKind Old, UnitKind New)> kindsOf,
            string from
        )
        {
            while (start < end)
            {
                if (source.ContainsKey(start))
                {
                    var (old, now) = kindsOf(start);
                    lines.Add((text.Length, old, now, part));
                }

                var line = Math.Min(LineEnds.EndOfLine(from, start), end);
                text.Append(from, start, line - start);
                start = line;
            }
        }
    }

    // By where a line begins; blank lines are nothing.
    private static Dictionary<int, UnitKind> Kinds(string text, ImmutableArray<Unit> units)
    {
        var kinds = new Dictionary<int, UnitKind>();
        foreach (var unit in units)
        {
            for (var at = unit.Content.Start; at < unit.Content.End; )
            {
                var end = LineEnds.EndOfLine(text, at);
                if (!text.AsSpan(at, end - at).IsWhiteSpace())
                {
                    kinds[at] = unit.Kind;
                }

                at = end;
            }
        }

        return kinds;
    }
}

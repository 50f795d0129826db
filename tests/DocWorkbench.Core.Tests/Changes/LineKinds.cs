using DocWorkbench.Core.Changes;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Tests.Changes;

/// <summary>What each line of a text is, to see that it stays so under a choice of changes.</summary>
internal static class LineKinds
{
    /// <summary>
    /// The first line that is something else than in the version it comes from, in words; null where there is none. A line that stands in
    /// both versions may be what it is in either.
    /// </summary>
    public static string? FindBroken(HowTo before, HowTo after, DocumentDiff diff, IReadOnlySet<int> accepted)
    {
        var mixed = Of(HowToReader.Read(SourceText.FromBytes(ChangeAssembler.Apply(before, after, diff, accepted))));
        var (old, now) = (Of(before), Of(after));
        var kept = new List<(TextSpan Before, int After)>();
        foreach (var slice in Slices(before, diff, _ => true).Where(s => !s.IsNew))
        {
            kept.Add((slice.Place, slice.At));
        }

        foreach (var (at, isNew, place) in Slices(before, diff, accepted.Contains))
        {
            var source = isNew ? after : before;
            foreach (var (line, own) in (isNew ? now : old).Where(l => l.Key >= place.Start && l.Key < place.End))
            {
                var found = mixed.GetValueOrDefault(line - place.Start + at, UnitKind.Blank);
                var also = isNew
                    ? own
                    : kept.Where(k => k.Before.Start <= line && line < k.Before.End)
                        .Select(k => now.GetValueOrDefault(line - k.Before.Start + k.After, own))
                        .FirstOrDefault(own);
                if (found != own && found != also)
                {
                    return $"{own} became {found}: {source.Text[line..LineEnds.EndOfLine(source.Text, line)]}";
                }
            }
        }

        return null;
    }

    // By where the line starts; lines with nothing on them are left out.
    private static Dictionary<int, UnitKind> Of(HowTo howTo)
    {
        var kinds = new Dictionary<int, UnitKind>();
        foreach (var unit in howTo.Units)
        {
            for (var at = unit.Content.Start; at < unit.Content.End; at = LineEnds.EndOfLine(howTo.Text, at))
            {
                if (!howTo.Text.AsSpan(at, LineEnds.EndOfLine(howTo.Text, at) - at).IsWhiteSpace())
                {
                    kinds[at] = unit.Kind;
                }
            }
        }

        return kinds;
    }

    // The text that results, slice by slice: where each stands in it, which version it is of and where in that.
    private static IEnumerable<(int At, bool IsNew, TextSpan Place)> Slices(HowTo before, DocumentDiff diff, Func<int, bool> isAccepted)
    {
        var (at, from) = (0, 0);
        foreach (
            var splice in diff
                .Changes.Where(c => isAccepted(c.Number))
                .SelectMany(c => c.Splices)
                .OrderBy(s => s.At)
                .ThenBy(s => s.Remove > 0)
                .ThenBy(s => s.Insert.Start)
        )
        {
            yield return (at, false, TextSpan.FromBounds(from, splice.At));
            at += splice.At - from;
            yield return (at, true, splice.Insert);
            at += splice.Insert.Length;
            from = splice.At + splice.Remove;
        }

        yield return (at, false, TextSpan.FromBounds(from, before.Text.Length));
    }
}

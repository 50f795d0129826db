using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Evidence.Structure;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence.Checks;

/// <summary>What the document's form would suffer from the changes; what it suffered before is not theirs.</summary>
internal sealed class StructureCheck : IEvidenceCheck
{
    public IEnumerable<Finding> Find(EvidenceCase matter)
    {
        var (before, after) = (Anchors.Of(matter.Base), Anchors.Of(matter.Result.HowTo));
        var old = Problems(matter.Base, before).ToList();
        foreach (var problem in old)
        {
            yield return FindingMaker.OnBase(
                matter.Base.Text,
                Trimmed(matter.Base.Text, problem.Span),
                FindingCode.Structure,
                problem.Severity,
                problem.Sentence
            );
        }

        if (matter.Result.Places.IsEmpty)
        {
            yield break;
        }

        var known = old.CountBy(p => p.Key).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
        foreach (var same in Problems(matter.Result.HowTo, after).GroupBy(p => p.Key, StringComparer.Ordinal))
        {
            // Of several alike those inside a change are the new ones.
            var count = same.Count() - known.GetValueOrDefault(same.Key);
            foreach (var problem in same.OrderByDescending(p => matter.Result.ChangeAt(p.Span) is not null).Take(Math.Max(0, count)))
            {
                yield return OnChange(matter, problem);
            }
        }

        foreach (var lost in Lost(matter, before, after))
        {
            yield return lost;
        }
    }

    private static IEnumerable<StructureProblem> Problems(HowTo howTo, Dictionary<string, TextSpan> anchors) =>
        HeadingProblems
            .Of(howTo)
            .Concat(FrontMatterProblems.Of(howTo))
            .Concat(BalanceProblems.Of(howTo))
            .Concat(Anchors.Broken(howTo, anchors));

    private static IEnumerable<Finding> Lost(EvidenceCase matter, Dictionary<string, TextSpan> before, Dictionary<string, TextSpan> after)
    {
        foreach (var (anchor, place) in before.Where(a => !after.ContainsKey(a.Key)))
        {
            var isLinked = matter.Options.InboundAnchors.Contains(anchor);
            if (Causing(matter, place) is { } change)
            {
                yield return FindingMaker.Of(
                    change,
                    FindingMaker.Whole(change),
                    FindingCode.Structure,
                    isLinked ? FindingSeverity.High : FindingSeverity.Low,
                    isLinked
                        ? $"Other files link to #{anchor}, which would be gone."
                        : $"Links from elsewhere to #{anchor} would lead nowhere."
                );
            }
        }

        var keys = FrontMatterProblems.Keys(matter.Result.HowTo).ToHashSet(StringComparer.Ordinal);
        foreach (var key in FrontMatterProblems.Keys(matter.Base).Distinct().Where(k => !keys.Contains(k)))
        {
            if (
                Causing(matter, new TextSpan(0, matter.Base.Units[0].Span.End)) is { } change
                || matter.Result.Places is [var only] && (change = only.Change) is not null
            )
            {
                yield return FindingMaker.Of(
                    change,
                    FindingMaker.Whole(change),
                    FindingCode.Structure,
                    FindingSeverity.Low,
                    $"The front matter no longer sets {key}."
                );
            }
        }
    }

    private static CheckedChange? Causing(EvidenceCase matter, TextSpan place) =>
        matter.Result.Places.Select(p => p.Change).FirstOrDefault(c => c.Change.Target.Overlaps(place));

    // What a change did to text behind it is told at the nearest change before.
    private static Finding OnChange(EvidenceCase matter, StructureProblem problem)
    {
        var places = matter.Result.Places;
        var (change, span) = matter.Result.ChangeAt(problem.Span) is { } inside
            ? (inside.Change, Trimmed(inside.Change.Text, inside.Span))
            : (
                places.LastOrDefault(p => p.Place.Start <= problem.Span.Start, places[0]).Change is var near
                    ? (near, FindingMaker.Whole(near))
                    : default
            );
        return FindingMaker.Of(change, span, FindingCode.Structure, problem.Severity, problem.Sentence);
    }

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        var piece = text.AsSpan(span.Start, span.Length);
        return piece.IsWhiteSpace() ? span : new TextSpan(span.Start + piece.Length - piece.TrimStart().Length, piece.Trim().Length);
    }
}

using System.Collections.Immutable;
using DocWorkbench.Core.Changes.Parts;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes;

/// <summary>Cuts a change into parts that can each be taken or left; any choice among them leaves every line what it is.</summary>
public static class EditCutter
{
    /// <summary>At least one part where the text differs at all; a single one where it can only be taken whole.</summary>
    /// <param name="target">What the change replaces.</param>
    /// <param name="newText">What it puts there.</param>
    public static ImmutableArray<Edit> Cut(HowTo howTo, TextSpan target, string newText, CancellationToken cancellation)
    {
        var change = new DividedText(howTo, target, newText);
        if (change.IsSame)
        {
            return [];
        }

        var parts = PartGuard.Join(change, PartCutter.Cut(change, cancellation), cancellation);
        return
        [
            .. parts.Select(
                (p, i) =>
                    new Edit(
                        i + 1,
                        p.Kind,
                        TextSpan.FromBounds(p.Place.Before, p.Place.BeforeEnd),
                        TextSpan.FromBounds(p.Place.After - target.Start, p.Place.AfterEnd - target.Start)
                    )
            ),
        ];
    }

    /// <summary>
    /// The parts of a difference between two versions, their new side counted in what its splice inserts; empty for one of several places
    /// (a moved block, blocks that depend on each other), which is taken whole.
    /// </summary>
    public static ImmutableArray<Edit> Cut(HowTo before, HowTo after, DocumentChange change, CancellationToken cancellation) =>
        change.Splices is [var splice] && change.Kind != ChangeKind.Moved
            ? Cut(before, new TextSpan(splice.At, splice.Remove), after.Source.Slice(splice.Insert), cancellation)
            : [];

    /// <summary>What accepting a part of a difference does to the bytes of the file before.</summary>
    public static ByteSplice ToBytes(HowTo before, HowTo after, DocumentChange change, Edit part)
    {
        var removed = before.Source.ToBytes(part.Before);
        var inserted = part.After with { Start = change.Splices[0].Insert.Start + part.After.Start };
        return new ByteSplice(removed.Start, removed.Length, after.Source.ToBytes(inserted));
    }
}

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
        return change.IsSame ? [] : Edits(PartGuard.Join(change, PartCutter.Cut(change, cancellation), cancellation), target.Start);
    }

    /// <summary>
    /// The parts of a difference between two versions, their new side counted in what its splice inserts; empty for one of several places
    /// (a moved block, blocks that depend on each other), which is taken whole.
    /// </summary>
    public static ImmutableArray<Edit> Cut(HowTo before, HowTo after, DocumentChange difference, CancellationToken cancellation)
    {
        if (difference.Splices is not [var splice] || difference.Kind == ChangeKind.Moved)
        {
            return [];
        }

        var target = new TextSpan(splice.At, splice.Remove);
        var (old, newText) = (before.Source.Slice(target), after.Source.Slice(splice.Insert));
        var change = new DividedText(before, target, newText);
        if (change.IsSame)
        {
            return [];
        }

        // A part may lean on what stands around, so it is tried with all other differences left out and with all of them made.
        var parts = PartGuard.Join(change, PartCutter.Cut(change, cancellation), cancellation);
        var others = string.Concat(after.Text.AsSpan(0, splice.Insert.Start), old, after.Text.AsSpan(splice.Insert.End));
        var read = HowToReader.Read(SourceText.FromString(others));
        if (parts.Count > 1 && read.Text == others)
        {
            var away = splice.Insert.Start - target.Start;
            var among = new DividedText(read, target with { Start = splice.Insert.Start }, newText);
            parts = Shifted(PartGuard.Join(among, Shifted(parts, away), cancellation), -away);
        }

        return Edits(parts, target.Start);
    }

    private static List<Part> Shifted(List<Part> parts, int by) => [.. parts.Select(p => p with { Place = p.Place.Shifted(by, by) })];

    private static ImmutableArray<Edit> Edits(List<Part> parts, int start) =>
        [
            .. parts.Select(
                (p, i) =>
                    new Edit(
                        i + 1,
                        p.Kind,
                        TextSpan.FromBounds(p.Place.Before, p.Place.BeforeEnd),
                        TextSpan.FromBounds(p.Place.After - start, p.Place.AfterEnd - start)
                    )
            ),
        ];

    /// <summary>What accepting a part of a difference does to the bytes of the file before.</summary>
    public static ByteSplice ToBytes(HowTo before, HowTo after, DocumentChange change, Edit part)
    {
        var removed = before.Source.ToBytes(part.Before);
        var inserted = part.After with { Start = change.Splices[0].Insert.Start + part.After.Start };
        return new ByteSplice(removed.Start, removed.Length, after.Source.ToBytes(inserted));
    }
}

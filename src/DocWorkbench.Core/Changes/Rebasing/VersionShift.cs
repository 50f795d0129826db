using System.Collections.Concurrent;
using DocWorkbench.Core.Changes.Words;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Rebasing;

/// <summary>Leads from one version of a how-to to another: what becomes there of a change made for the first.</summary>
public sealed class VersionShift
{
    // A block shorter than this says too little to be known again elsewhere.
    private const int KnownLength = 24;

    private readonly FileLines _from;
    private readonly FileLines _to;
    private readonly bool _anyEnd;
    private readonly string _lineEnd;
    private readonly List<Run> _runs;
    private readonly ConcurrentDictionary<(TextSpan Target, string NewText), CarriedPlace> _carried = new();
    private readonly Lazy<(BlockLines From, BlockLines To)> _blocks;

    public VersionShift(HowTo from, HowTo to)
    {
        _anyEnd = LineEndShift.IsBetween(from.Source, to.Source);
        (_from, _to) = (new FileLines(from.Text, _anyEnd), new FileLines(to.Text, _anyEnd));
        _lineEnd = to.Source.LineEnd;
        _runs = LinePairer.Part(LineDiffer.Compare(_from.Keys, _to.Keys), _from.Keys, _to.Keys);
        _blocks = new Lazy<(BlockLines, BlockLines)>(() => (new BlockLines(_from), new BlockLines(_to)));
    }

    /// <summary>Text made for the first version as the second would have it.</summary>
    public string Text(string text) => _anyEnd ? LineEnds.Normalise(text, _lineEnd) : text;

    /// <param name="target">In the first version.</param>
    public CarriedPlace Carry(TextSpan target, string newText) =>
        _carried.GetOrAdd((target, newText), change => Find(change.Target, change.NewText));

    private CarriedPlace Find(TextSpan target, string newText)
    {
        var change = TouchedLines.Of(_from, target, newText);
        var shift = Shift(change.Lines);
        if (shift is { } far && change.Lines.Length > 0)
        {
            return Same(target, far);
        }

        // Where lines repeat, what is only added may have been added by somebody else a line up or down.
        var proposed = new FileLines(change.Made(_from), _anyEnd);
        var runs = LineDiffer.Compare(_from.Keys, proposed.Keys);
        if (shift is { } between && runs.TrueForAll(r => Shift(new LineRange(r.Before, r.BeforeEnd)) is not null))
        {
            return Same(target, between);
        }

        var chunks = ChunkCutter.Cut(_runs, runs, _from.Keys, _to.Keys, proposed.Keys, apart: true);
        chunks = ConflictTidier.Tidy(chunks, _to.Keys, proposed.Keys);
        var own = chunks.FindAll(c => c.Kind is ChunkKind.ProposedDiffers or ChunkKind.Conflict && c.Base.Length + c.Proposed.Length > 0);
        if (own.Count == 0)
        {
            var alike = chunks.FindAll(c => c.Kind == ChunkKind.BothAlike);
            return new CarriedPlace.AlreadyThere(
                alike.Count == 0 ? default : _to.Span(new LineRange(alike[0].Now.Start, alike[^1].Now.End))
            );
        }

        if (change.Lines.Length == 0 && Beside(chunks, own, change.Lines.Start) is { } line)
        {
            return new CarriedPlace.Same(new TextSpan(_to.StartOf(line), 0));
        }

        return Moved(target, change) is { } moved ? new CarriedPlace.Same(moved) : Meet(chunks, own, proposed);
    }

    private CarriedPlace.Met Meet(List<Chunk> chunks, List<Chunk> own, FileLines proposed)
    {
        var all = new Chunk(
            ChunkKind.Conflict,
            new LineRange(own[0].Base.Start, own[^1].Base.End),
            new LineRange(own[0].Now.Start, own[^1].Now.End),
            new LineRange(own[0].Proposed.Start, own[^1].Proposed.End)
        );
        var place = new BlockLifter(chunks, _blocks.Value.From, _blocks.Value.To, new BlockLines(proposed)).Lift(all);
        var inside = chunks.FindAll(c =>
            c.Base.End > place.Base.Start && c.Base.Start < place.Base.End
            || IsWithin(c.Now, place.Now)
            || IsWithin(c.Proposed, place.Proposed)
        );
        var merged = inside.Select(c => c.Kind == ChunkKind.Conflict ? Merged(c, proposed) : Taken(c, place, proposed)).ToList();
        return new CarriedPlace.Met(
            _from.Slice(place.Base),
            _to.Span(place.Now),
            Text(string.Concat(inside.Select(c => Taken(c, place, proposed)))),
            merged.Contains(null) || !inside.Exists(c => c.Kind == ChunkKind.Conflict) ? null : Text(string.Concat(merged))
        );
    }

    private string? Merged(Chunk conflict, FileLines proposed) =>
        WordMerger.Merge(_from.Slice(conflict.Base), _to.Slice(conflict.Now), proposed.Slice(conflict.Proposed));

    // What only the later version changed stays as it is there.
    private string Taken(Chunk chunk, Chunk place, FileLines proposed) =>
        chunk.Kind is ChunkKind.Conflict or ChunkKind.ProposedDiffers
            ? proposed.Slice(chunk.Proposed)
            : _to.Slice(new LineRange(Math.Max(chunk.Now.Start, place.Now.Start), Math.Min(chunk.Now.End, place.Now.End)));

    private static bool IsWithin(LineRange lines, LineRange place) =>
        lines.Length > 0 && lines.Start >= place.Start && lines.End <= place.End;

    /// <summary>The line before which added text stands where only lines beside it changed; null where more did.</summary>
    private static int? Beside(List<Chunk> chunks, List<Chunk> own, int place)
    {
        if (own is not [{ Kind: ChunkKind.ProposedDiffers } added] || added.Base.Start < place)
        {
            return null;
        }

        // Where lines repeat, the comparison may have found it some lines further down.
        var down = added.Base.Start - place;
        var at = chunks.IndexOf(added);
        return down == 0 || at > 0 && chunks[at - 1] is { Kind: ChunkKind.Same } lead && lead.Base.Length >= down
            ? added.Now.Start - down
            : null;
    }

    /// <summary>How far unchanged lines have moved; null where they or what stands around an empty place changed.</summary>
    private int? Shift(LineRange lines)
    {
        var shift = 0;
        foreach (var run in _runs)
        {
            var meets =
                lines.Length > 0
                    ? run.Before < lines.End && run.BeforeEnd > lines.Start
                    : run.Before <= lines.End && run.BeforeEnd >= lines.Start;
            if (meets)
            {
                return null;
            }

            if (run.Before >= lines.End)
            {
                break;
            }

            shift = run.AfterEnd - run.BeforeEnd;
        }

        return shift;
    }

    private CarriedPlace.Same Same(TextSpan target, int shift) =>
        new(TextSpan.FromBounds(There(target.Start, shift), There(target.End, shift)));

    private int There(int offset, int shift)
    {
        var line = _from.LineAt(offset);
        return _to.StartOf(line + shift) + (offset - _from.StartOf(line));
    }

    /// <summary>Where the block the change is about now stands, word for word; null where that is not certain.</summary>
    private TextSpan? Moved(TextSpan target, TouchedLines change)
    {
        var around = _from.Span(_blocks.Value.From.Around(change.Lines));
        var block = _from.Text.Substring(around.Start, around.Length).TrimEnd();
        if (block.Length < KnownLength || target.End > around.Start + block.Length)
        {
            return null;
        }

        return Only(_from.Text, block) is not null && Only(_to.Text, block) is { } at
            ? target with
            {
                Start = at + (target.Start - around.Start),
            }
            : null;
    }

    private static int? Only(string text, string words)
    {
        var first = text.IndexOf(words, StringComparison.Ordinal);
        return first >= 0 && text.IndexOf(words, first + 1, StringComparison.Ordinal) < 0 ? first : null;
    }
}

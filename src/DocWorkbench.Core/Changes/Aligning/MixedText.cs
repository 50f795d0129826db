using System.Text;
using DocWorkbench.Core.Changes.Words;
using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>A text put together from units of two versions, with what those units are where they come from.</summary>
internal sealed class MixedText(UnitAlignment alignment, Func<ComparedUnit, bool> isBoundary)
{
    private readonly StringBuilder _text = new();
    private readonly List<(UnitKind Kind, UnitKind Other, int Length)> _units = [];
    private readonly List<int> _pieces = [];

    public int Length => _text.Length;

    public void Add(Run units, bool after, int piece)
    {
        var (source, first, end) = after
            ? (alignment.After, units.After, units.AfterEnd)
            : (alignment.Before, units.Before, units.BeforeEnd);
        var (closes, opens) = Boundaries(source, first, end);
        for (var i = first; i < end; i = i == closes ? opens : i + 1)
        {
            _text.Append(source[i].Whole);
            if (AddUnit(_units, source[i].Kind, OtherKind(units, i, after), source[i].Unit.Span.Length))
            {
                _pieces.Add(piece);
            }
        }
    }

    // From the first block that closes all before it up to the last such block no choice matters: that part is left out.
    private (int Closes, int Opens) Boundaries(ComparedUnit[] units, int first, int end)
    {
        var (closes, opens) = (first, end - 1);
        while (closes < end && !isBoundary(units[closes]))
        {
            closes++;
        }

        while (opens > closes && !isBoundary(units[opens]))
        {
            opens--;
        }

        return (closes, Math.Max(opens, closes + 1));
    }

    /// <summary>
    /// The piece where reading the mixed text first gives other units than it was put together from, and whether it is what follows that was
    /// drawn into it; null where nothing breaks.
    /// </summary>
    public (int Piece, bool ByNext)? FindBreak()
    {
        var read = new List<(UnitKind Kind, UnitKind Other, int Length)>(_units.Count);
        foreach (var unit in HowToReader.ReadUnits(_text.ToString()))
        {
            AddUnit(read, unit.Kind, unit.Kind, unit.Span.Length);
        }

        for (var i = 0; i < _units.Count; i++)
        {
            var unit = _units[i];
            var isKind = i < read.Count && (read[i].Kind == unit.Kind || read[i].Kind == unit.Other);
            if (!isKind || read[i].Length != unit.Length)
            {
                return (_pieces[i], isKind && read[i].Length > unit.Length);
            }
        }

        return null;
    }

    // What is the same text in both versions may be either of what it is in them: a rule in one, the end of front matter in the other.
    private UnitKind OtherKind(Run units, int i, bool after)
    {
        var (one, others, other, end) = after
            ? (alignment.After[i], alignment.Before, units.Before + i - units.After, units.BeforeEnd)
            : (alignment.Before[i], alignment.After, units.After + i - units.Before, units.AfterEnd);
        return other < end && one.Content == others[other].Content ? others[other].Kind : one.Kind;
    }

    // Blank lines belong to what stands before them, whichever version they come from.
    private static bool AddUnit(List<(UnitKind Kind, UnitKind Other, int Length)> units, UnitKind kind, UnitKind other, int length)
    {
        if (kind == UnitKind.Blank && units.Count > 0)
        {
            units[^1] = units[^1] with { Length = units[^1].Length + length };
            return false;
        }

        units.Add((kind, other, length));
        return true;
    }
}

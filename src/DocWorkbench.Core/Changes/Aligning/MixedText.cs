using System.Text;
using DocWorkbench.Core.Changes.Words;
using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>A text put together from units of two versions, with what those units are where they come from.</summary>
internal sealed class MixedText(UnitAlignment alignment)
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
        for (var i = first; i < end; i++)
        {
            _text.Append(source[i].Whole);
            if (AddUnit(_units, source[i].Kind, OtherKind(units, i, after), source[i].Unit.Span.Length))
            {
                _pieces.Add(piece);
            }
        }
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
        var (one, other) = after
            ? (alignment.After[i], alignment.Before.ElementAtOrDefault(units.Before + i - units.After))
            : (alignment.Before[i], alignment.After.ElementAtOrDefault(units.After + i - units.Before));
        return other is not null && one.Content == other.Content ? other.Kind : one.Kind;
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

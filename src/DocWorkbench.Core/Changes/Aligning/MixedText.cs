using System.Text;
using DocWorkbench.Core.Changes.Words;
using DocWorkbench.Core.Documents;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>A text put together from units of two versions, with what those units are where they come from.</summary>
internal sealed class MixedText(UnitAlignment alignment)
{
    private readonly StringBuilder _text = new();
    private readonly List<(UnitKind Kind, int Length)> _units = [];
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
            if (AddUnit(_units, source[i].Kind, source[i].Unit.Span.Length))
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
        var read = new List<(UnitKind Kind, int Length)>(_units.Count);
        foreach (var unit in HowToReader.ReadUnits(_text.ToString()))
        {
            AddUnit(read, unit.Kind, unit.Span.Length);
        }

        for (var i = 0; i < _units.Count; i++)
        {
            if (i >= read.Count || read[i] != _units[i])
            {
                return (_pieces[i], i < read.Count && read[i].Kind == _units[i].Kind && read[i].Length > _units[i].Length);
            }
        }

        return null;
    }

    // Blank lines belong to what stands before them, whichever version they come from.
    private static bool AddUnit(List<(UnitKind Kind, int Length)> units, UnitKind kind, int length)
    {
        if (kind == UnitKind.Blank && units.Count > 0)
        {
            units[^1] = units[^1] with { Length = units[^1].Length + length };
            return false;
        }

        units.Add((kind, length));
        return true;
    }
}

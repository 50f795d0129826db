using System.Collections.Immutable;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Evidence.Wording;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence;

/// <summary>
/// A change's new text together with what is left of the blocks it cuts into, so that a few changed words are judged as the sentence they
/// become a part of.
/// </summary>
internal sealed class ChangedText
{
    private readonly int _offset;
    private readonly ImmutableArray<Unit> _units;

    private ChangedText(CheckedChange change, string text, int offset, UnitKind? inside)
    {
        Change = change;
        Text = text;
        _offset = offset;
        Inside = inside;
        _units = inside is UnitKind.Code or UnitKind.FrontMatter ? [] : HowToReader.ReadUnits(text);
        Sentences = inside is UnitKind.Code or UnitKind.FrontMatter ? [] : [.. Cut()];
    }

    public CheckedChange Change { get; }

    /// <summary>The new text with what stands before and after it in its blocks.</summary>
    public string Text { get; }

    /// <summary>Code or front matter where the change stands inside such a block; null elsewhere.</summary>
    public UnitKind? Inside { get; }

    /// <summary>Those the new text has a part in.</summary>
    public ImmutableArray<ChangedSentence> Sentences { get; }

    public IEnumerable<Unit> Units => _units.Where(u => ToNew(u.Span).Length > 0);

    public static ChangedText Of(HowTo howTo, CheckedChange change)
    {
        var target = change.Change.Target;
        var first = UnitAt(howTo, target.Start);
        var last = UnitAt(howTo, target.End);
        var inside = first is not null && (target.Start > first.Span.Start || first.Kind == UnitKind.FrontMatter && target.Start > 0);
        var before =
            first is not null && target.Start > first.Span.Start && target.Start <= first.Content.End
                ? howTo.Text[first.Span.Start..target.Start]
                : "";
        var after =
            last is not null && target.End > last.Span.Start && target.End < last.Content.End
                ? howTo.Text[target.End..last.Content.End]
                : "";
        var kind =
            first is { Kind: UnitKind.Code or UnitKind.FrontMatter } && inside && target.Start < first.Content.End
                ? first.Kind
                : (UnitKind?)null;
        return new ChangedText(change, before + change.Text + after, before.Length, kind);
    }

    /// <summary>The part of a run of <see cref="Text"/> that is new; empty where none is.</summary>
    public TextSpan ToNew(TextSpan span)
    {
        var start = Math.Max(span.Start - _offset, 0);
        var end = Math.Min(span.End - _offset, Change.Text.Length);
        return end > start ? TextSpan.FromBounds(start, end) : default;
    }

    private IEnumerable<ChangedSentence> Cut()
    {
        var unit = 0;
        foreach (var span in Core.Text.Sentences.Of(Text))
        {
            while (unit + 1 < _units.Length && _units[unit].Span.End <= span.Start)
            {
                unit++;
            }

            var isNew = ToNew(span);
            var kind = unit < _units.Length ? _units[unit].Kind : UnitKind.Paragraph;
            if (isNew.Length == 0 || kind is not (UnitKind.Paragraph or UnitKind.ListItem or UnitKind.TableRow or UnitKind.Quote))
            {
                continue;
            }

            // The first row names the columns.
            var isHead = kind == UnitKind.TableRow && (unit == 0 || _units[unit - 1].Container != _units[unit].Container) && HasRule(unit);
            var markdown = Text.Substring(span.Start, span.Length);
            // "**Restoring is slow.** Caches above 2 GB often are." The sentence after it says it.
            isHead |= LabelledText.IsOnlyLabel(markdown) && unit < _units.Length && span.End < _units[unit].Content.End;
            yield return new ChangedSentence(isNew, markdown, PlainSentence.Of(markdown), isHead);
        }
    }

    private bool HasRule(int row) =>
        row + 1 < _units.Length
        && _units[row + 1].Kind == UnitKind.TableRow
        && !Text.AsSpan(_units[row + 1].Content.Start, _units[row + 1].Content.Length).ContainsAnyExcept("|-: \t");

    private static Unit? UnitAt(HowTo howTo, int offset)
    {
        var (low, high) = (0, howTo.Units.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = howTo.Units[middle].Span.Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return high >= 0 ? howTo.Units[low] : null;
    }
}

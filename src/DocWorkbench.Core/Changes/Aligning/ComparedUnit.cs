using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Aligning;

/// <summary>A unit with what a comparison asks of it, worked out once.</summary>
internal sealed class ComparedUnit(string text, Unit unit)
{
    private WordSet? _words;
    private string? _label;
    private bool? _standsAlone;

    public Unit Unit { get; } = unit;

    public UnitKind Kind => Unit.Kind;

    /// <summary>Without the blank lines that follow.</summary>
    public string Content { get; } = text.Substring(unit.Content.Start, unit.Content.Length);

    /// <summary>With the blank lines that follow.</summary>
    public ReadOnlySpan<char> Whole => text.AsSpan(Unit.Span.Start, Unit.Span.Length);

    public UnitEnding Ending { get; } =
        unit.Span.End == unit.Content.End ? UnitEnding.None
        : LineEnds.EndOfLine(text, unit.Content.End) < unit.Span.End ? UnitEnding.BlankLine
        : UnitEnding.LineEnd;

    public WordSet Words => _words ??= WordSet.Of(Content);

    /// <summary>What names the unit among its like: a heading's slug, a row's first cell, a key of front matter; empty where nothing does.</summary>
    public string Label => _label ??= UnitLabel.Of(Kind, Content);

    /// <summary>True for a heading or paragraph outside all lists, quotes and tables that closes what stands before it.</summary>
    public bool StandsAlone =>
        _standsAlone ??=
            Unit is { Container: 0, Depth: 0 }
            && (Kind == UnitKind.Heading || Kind == UnitKind.Paragraph && SteadyShape.IsRunningText(this));

    /// <summary>Too slight to hold two texts together: rules, fences, closing marks.</summary>
    public bool IsWeak => Kind is UnitKind.Blank or UnitKind.Rule || Content.Count(char.IsLetterOrDigit) < 3;

    public static ComparedUnit[] Of(HowTo howTo) => [.. howTo.Units.Select(u => new ComparedUnit(howTo.Text, u))];

    public static ComparedUnit[] Of(string text) => [.. HowToReader.ReadUnits(text).Select(u => new ComparedUnit(text, u))];
}

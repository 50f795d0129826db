using System.Collections.Immutable;
using DocWorkbench.Core.Changes.Aligning;
using DocWorkbench.Core.Changes.Words;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Changes.Parts;

/// <summary>A how-to beside the same with one change made, which is to be cut into parts.</summary>
internal sealed class DividedText
{
    public DividedText(HowTo howTo, TextSpan target, string newText)
    {
        Before = howTo.Text;
        After = string.Concat(Before.AsSpan(0, target.Start), newText, Before.AsSpan(target.End));
        Whole = new Run(target.Start, target.End, target.Start, target.Start + newText.Length);
        IsSame = howTo.Source.Slice(target) == newText;
        (BeforeUnits, AfterUnits) = (howTo.Units, IsSame ? howTo.Units : HowToReader.ReadUnits(After));
        Around = TextSpan.FromBounds(howTo.SectionAt(Math.Max(0, target.Start - 1)).Span.Start, EndOfAround(howTo));
    }

    public string Before { get; }

    public string After { get; }

    /// <summary>What the change replaces, and what by.</summary>
    public Run Whole { get; }

    /// <summary>The sections it stands in, with the heading that follows: what of the how-to it can change the meaning of.</summary>
    public TextSpan Around { get; }

    public bool IsSame { get; }

    public ImmutableArray<Unit> BeforeUnits { get; }

    public ImmutableArray<Unit> AfterUnits { get; }

    /// <summary>The blocks the change touches on either side.</summary>
    public (ComparedUnit[] Before, ComparedUnit[] After) Touched() =>
        (Touched(Before, BeforeUnits, Whole.Before, Whole.BeforeEnd), Touched(After, AfterUnits, Whole.After, Whole.AfterEnd));

    // Up to the first heading after the change that is one in both texts: an open fence may have swallowed those before it.
    private int EndOfAround(HowTo howTo)
    {
        var longer = Whole.AfterEnd - Whole.BeforeEnd;
        var headings = AfterUnits.Where(u => u is { Kind: UnitKind.Heading, Container: 0, Depth: 0 }).Select(u => u.Span.Start).ToHashSet();
        var next = howTo.Sections.FirstOrDefault(s =>
            s.Level > 0 && s.Span.Start >= Whole.BeforeEnd && headings.Contains(s.Span.Start + longer)
        );
        return next?.HeadingSpan.End ?? Before.Length;
    }

    private static ComparedUnit[] Touched(string text, ImmutableArray<Unit> units, int start, int end) =>
        [.. units.Where(u => u.Span.Start < end && start < u.Span.End).Select(u => new ComparedUnit(text, u))];
}

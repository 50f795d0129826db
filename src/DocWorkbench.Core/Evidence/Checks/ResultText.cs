using System.Collections.Immutable;
using System.Text;
using DocWorkbench.Core.Documents;
using DocWorkbench.Core.Text;

namespace DocWorkbench.Core.Evidence.Checks;

/// <summary>The how-to as it would be with every change made.</summary>
/// <param name="Places">Where each change's new text stands in it, in document order.</param>
internal sealed record ResultText(HowTo HowTo, ImmutableArray<(CheckedChange Change, TextSpan Place)> Places)
{
    public static ResultText Of(HowTo howTo, IEnumerable<CheckedChange> changes)
    {
        var text = new StringBuilder(howTo.Text.Length + 1024);
        var places = ImmutableArray.CreateBuilder<(CheckedChange, TextSpan)>();
        var at = 0;
        foreach (
            var change in changes
                .OrderBy(c => c.Change.Target.Start)
                .ThenBy(c => c.Change.Target.Length)
                .ThenBy(c => c.Change.Number)
                .Where(c => c.Change.Target.End <= howTo.Text.Length)
        )
        {
            // Of two changes to the same text only one can be made.
            if (change.Change.Target.Start < at)
            {
                continue;
            }

            text.Append(howTo.Text, at, change.Change.Target.Start - at);
            places.Add((change, new TextSpan(text.Length, change.Text.Length)));
            text.Append(change.Text);
            at = change.Change.Target.End;
        }

        text.Append(howTo.Text, at, howTo.Text.Length - at);
        return new ResultText(places.Count == 0 ? howTo : HowToReader.Read(SourceText.FromString(text.ToString())), places.ToImmutable());
    }

    /// <summary>The change a place of the result belongs to, and the place in its new text; null for text that was there.</summary>
    public (CheckedChange Change, TextSpan Span)? ChangeAt(TextSpan span)
    {
        foreach (var (change, place) in Places)
        {
            var start = Math.Max(place.Start, span.Start);
            var end = Math.Min(place.End, span.End);
            if (end > start)
            {
                return (change, TextSpan.FromBounds(start - place.Start, end - place.Start));
            }
        }

        return null;
    }
}
